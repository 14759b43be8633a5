import type { OwnSheet } from "../../usecases/ports";
import type { WrittenReport } from "../../usecases/write-reports";
import { notChecked } from "./checks-page";
import type { LayoutsEvent, LayoutsPage } from "./layouts-state";
import type { HomeState } from "./pane-state";

/** The sheets of ours after reports were written: those are ours and as we made them. */
function ownSheetsAfter({ reading }: HomeState, written: readonly WrittenReport[]): readonly OwnSheet[] {
  const names = new Set(written.map(({ sheetName }) => sheetName));
  const made = written.map(({ report, sheetName, fiscalYear }): OwnSheet => ({
    name: sheetName,
    layout: report,
    fiscalYear,
    edited: false,
  }));
  return [...reading.ownSheets.filter(({ name }) => !names.has(name)), ...made];
}

const onPage = (home: HomeState, change: (page: LayoutsPage) => Partial<LayoutsPage>): HomeState =>
  home.page.kind === "layouts" ? { ...home, page: { ...home.page, ...change(home.page) } } : home;

/** What an event does about 「表を作成する」. Where the page was left meanwhile, the overview tells what became of the reports. */
export function reduceLayouts(home: HomeState, event: LayoutsEvent): HomeState {
  switch (event.kind) {
    case "opened":
      return home.job.kind === "writing" ? home : { ...home, page: event.page };
    case "openedForTables":
      return home;
    case "previewed":
      return onPage(home, ({ previews, chosen, shown }) => ({
        previews: { ...previews, [event.report]: event.preview },
        // What can no longer be made is not chosen either.
        chosen: event.preview.ok ? chosen : chosen.filter((report) => report !== event.report),
        shown: event.preview.ok || shown !== event.report ? shown : null,
      }));
    case "shown": {
      const { job } = home;
      // What stands needs no more words where the officer goes on to the next report.
      const isTold = event.report !== null && job.kind === "layoutsEnded" && job.stop === null;
      const after: HomeState = isTold ? { ...home, job: { kind: "idle" } } : home;
      return onPage(after, () => ({ shown: event.report }));
    }
    case "chosen": {
      const named = new Set(event.reports);
      return onPage(home, ({ reports, chosen }) => ({
        chosen: reports.filter((report) => (named.has(report) ? event.isChosen : chosen.includes(report))),
      }));
    }
    case "readAgain": {
      const { reading, view, sentence, same } = event;
      const isFresh = same && home.changedSheet === null;
      const after: HomeState = {
        ...home,
        reading,
        view,
        check: isFresh ? home.check : notChecked,
        changedSheet: null,
        job: same ? home.job : { kind: "layoutsChanged" },
      };
      if (home.page.kind === "layouts") return onPage(after, () => ({ sentence }));
      return same ? after : { ...after, page: { kind: "overview" } };
    }
    case "ended": {
      const { written, left } = event.outcome;
      const after: HomeState = {
        ...home,
        reading: { ...home.reading, ownSheets: ownSheetsAfter(home, written) },
        job: { kind: "layoutsEnded", ...event.outcome },
      };
      if (home.page.kind !== "layouts") return { ...after, page: { kind: "overview" } };
      // What stands is no longer ticked.
      return onPage(after, ({ chosen }) => ({
        chosen: chosen.filter((report) => left.includes(report)),
        shown: null,
      }));
    }
  }
}
