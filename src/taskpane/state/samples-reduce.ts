import type { OwnSheet } from "../../usecases/ports";
import { notChecked } from "./checks-page";
import type { HomeState } from "./pane-state";
import type { MadeSheet, SamplesEvent, SamplesPage } from "./samples-state";

const onPage = (home: HomeState, change: (page: SamplesPage) => Partial<SamplesPage>): HomeState =>
  home.page.kind === "samples" ? { ...home, page: { ...home.page, ...change(home.page) } } : home;

/** The sheets of ours with one that now stands as we made it. */
function withMade(
  ownSheets: readonly OwnSheet[],
  { sheetName, layout, fiscalYear }: MadeSheet,
): readonly OwnSheet[] {
  const made: OwnSheet = { name: sheetName, layout, fiscalYear, edited: false };
  return [...ownSheets.filter(({ name }) => name !== sheetName), made];
}

/** What an event does about 「ひな形で作成する」. Where the page was left meanwhile, the overview tells what became of the sheet. */
export function reduceSamples(home: HomeState, event: SamplesEvent): HomeState {
  switch (event.kind) {
    case "opened":
      return home.job.kind === "writing" ? home : { ...home, page: event.page };
    case "prepared":
      return onPage(home, ({ samples, shown }) => ({
        samples: { ...samples, [event.name]: event.sample },
        shown: event.sample.ok || shown !== event.name ? shown : null,
      }));
    case "shown":
      return onPage(home, () => ({ shown: event.name }));
    case "pointed":
      return onPage(home, () => ({ card: event.card }));
    case "chosen":
      return onPage(home, ({ card }) =>
        card.kind === "pointed" ? { card: { ...card, choices: { ...card.choices, ...event.change } } } : {},
      );
    case "readAgain": {
      const { reading, view, sample, prepared, same } = event;
      const isFresh = same && home.changedSheet === null;
      const after: HomeState = {
        ...home,
        reading,
        view,
        check: isFresh ? home.check : notChecked,
        changedSheet: null,
      };
      return onPage(after, ({ samples, shown }) => ({
        samples: { ...samples, [sample]: prepared },
        shown: prepared.ok || shown !== sample ? shown : null,
      }));
    }
    case "brought": {
      const { reading, view, file, sheets } = event;
      const job = { kind: "samplesBrought", file, sheets } as const;
      return { ...home, reading, view, check: notChecked, changedSheet: null, job };
    }
    case "ended": {
      const { job, made } = event;
      const { reading } = home;
      const ownSheets = made ? withMade(reading.ownSheets, made) : reading.ownSheets;
      const after: HomeState = { ...home, reading: { ...reading, ownSheets }, job };
      if (home.page.kind !== "samples") return { ...after, page: { kind: "overview" } };
      return onPage(after, ({ shown, card }) => ({
        shown: job.kind === "sampleFilled" ? null : shown,
        card: job.kind === "sampleAdded" ? { kind: "none" } : card,
      }));
    }
  }
}
