import type { EditedSheetChoice, WorkbookPorts } from "../../usecases/ports";
import type { ReportId, ReportSubject } from "../../usecases/preview-report";
import type { PaneSurroundings } from "../app/pane-host";
import type { LayoutsEvent, LayoutsPage } from "./layouts-state";
import type { HomeState, Page } from "./pane-state";
import type { PaneStore } from "./store";
import { writingLayouts } from "./writing-layouts";

/** What the officer can do on 「表を作成する」, as the components call it. Every action returns at once. */
export type LayoutsActions = {
  /** Opens the page; `opener` is the element that takes the focus back. */
  readonly open: (opener: string) => void;
  /** Shows the pages of a report; null for the list. */
  readonly show: (report: ReportId | null) => void;
  readonly choose: (reports: readonly ReportId[], isChosen: boolean) => void;
  readonly create: (reports: readonly ReportId[], whenEdited: EditedSheetChoice) => void;
};

/** Everything that is done on 「表を作成する」. */
export type LayoutsWork = {
  readonly actions: LayoutsActions;
  /** After the workbook was read afresh: the page is there again if it was open. */
  readonly comeBack: (page: Page | undefined) => Promise<void>;
};

type Parts = {
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  /** The open workbook; null while Excel has not answered. */
  readonly ports: () => WorkbookPorts | null;
  /** The signal by which the next long job is cancelled. */
  readonly newSignal: () => AbortSignal;
  /** Runs work whose faults are shown by the pane. */
  readonly attend: (work: () => Promise<void>) => void;
};

/** Milliseconds in which the pane draws between two reports that are laid out. */
const breath = 5;

/** What reports are made from, as it was read and judged; null without a judged year. */
export function subjectOf({ reading, settings, view }: HomeState): ReportSubject | null {
  return view && { reading, settings, evaluation: view.evaluation };
}

/** Laying out every report for the page, one after the other, and writing those that the officer wants. */
export function layoutsWork({ surroundings, store, ports, newSignal, attend }: Parts): LayoutsWork {
  const tell = (event: LayoutsEvent): void => store.send({ type: "layouts", event });
  const home = (): HomeState | null => {
    const state = store.state();
    return state.screen === "home" ? state : null;
  };

  /** Lays the reports out as they would be written now; stops where the page is left. */
  const layOut = async (): Promise<void> => {
    const { previewReport, reportIds } = await surroundings.loadUseCases();
    for (const report of reportIds) {
      const now = home();
      const subject = now && subjectOf(now);
      if (!subject || now.page.kind !== "layouts") return;
      tell({ kind: "previewed", report, preview: previewReport(report, subject) });
      await new Promise((resolve) => setTimeout(resolve, breath));
    }
  };

  const open = async (opener: string, kept?: Pick<LayoutsPage, "chosen" | "shown">): Promise<void> => {
    const { reportIds, reportYear, summarisePlan } = await surroundings.loadUseCases();
    const now = home();
    if (!now?.view || now.job.kind === "writing") return;
    const { evaluation } = now.view;
    const sentence = summarisePlan(evaluation, now.reading);
    const { chosen = [], shown = null } = kept ?? {};
    const page: LayoutsPage = {
      kind: "layouts",
      opener,
      reports: reportIds,
      years: Object.fromEntries(reportIds.map((report) => [report, reportYear(report, evaluation)])),
      previews: {},
      chosen,
      shown,
      sentence,
    };
    tell({ kind: "opened", page });
    await layOut();
  };

  return {
    actions: {
      open: (opener) => attend(() => open(opener)),
      show: (report) => tell({ kind: "shown", report }),
      choose: (reports, isChosen) => tell({ kind: "chosen", reports, isChosen }),
      create: (reports, whenEdited) =>
        attend(async () => {
          const book = ports();
          const now = home();
          if (!book || !now?.view || now.job.kind === "writing") return;
          await writingLayouts({
            ports: book,
            surroundings,
            store,
            signal: newSignal(),
            whenEdited,
            reports,
          });
          await layOut();
        }),
    },
    comeBack: async (page) => {
      if (page?.kind === "layouts") await open(page.opener, page);
    },
  };
}
