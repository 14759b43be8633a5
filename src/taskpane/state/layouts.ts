import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";
import type { EditedSheetChoice, WorkbookPorts } from "../../usecases/ports";
import type { ReportId, ReportSubject } from "../../usecases/preview-report";
import type { PlanReading } from "../../usecases/read-plan";
import { walkSteps } from "../../domain/steps/breath";
import type { PaneSurroundings } from "../app/pane-host";
import type { PaneUseCases } from "../app/pane-use-cases";
import type { LayoutsEvent, LayoutsPage } from "./layouts-state";
import type { HomeState, Page, UnreadBook } from "./pane-state";
import type { PaneStore } from "./store";
import { writingLayouts } from "./writing-layouts";
import { yearView } from "./year-view";

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

/** The page before any report is laid out. */
function pageOf(
  { offeredReports, reportYear, summarisePlan }: PaneUseCases,
  opener: string,
  reading: PlanReading,
  evaluation: PlanEvaluation,
  { chosen, shown }: Pick<LayoutsPage, "chosen" | "shown"> = { chosen: [], shown: null },
): LayoutsPage {
  const reports = offeredReports(reading);
  return {
    kind: "layouts",
    opener,
    reports,
    years: Object.fromEntries(reports.map((report) => [report, reportYear(report, evaluation)])),
    previews: {},
    chosen,
    shown,
    sentence: summarisePlan(evaluation, reading),
  };
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
    const { previewReport, offeredReports } = await surroundings.loadUseCases();
    const before = home();
    for (const report of before ? offeredReports(before.reading) : []) {
      const now = home();
      const subject = now && subjectOf(now);
      if (!subject || now.page.kind !== "layouts") return;
      tell({ kind: "previewed", report, preview: previewReport(report, subject) });
      await new Promise((resolve) => setTimeout(resolve, breath));
    }
  };

  const open = async (opener: string, kept?: Pick<LayoutsPage, "chosen" | "shown">): Promise<void> => {
    const useCases = await surroundings.loadUseCases();
    const state = store.state();
    if (state.screen === "readingFailed" && state.unread) return openForTables(opener, state.unread);
    const now = home();
    if (!now?.view || now.job.kind === "writing") return;
    tell({ kind: "opened", page: pageOf(useCases, opener, now.reading, now.view.evaluation, kept) });
    await layOut();
  };

  /** Where nothing but plain tables was read, a plan without indicators stands for what cannot be judged. */
  const openForTables = async (opener: string, { reading, settings, years }: UnreadBook): Promise<void> => {
    const useCases = await surroundings.loadUseCases();
    const [fiscalYear] = years;
    if (fiscalYear === undefined) return;
    const view = await walkSteps(yearView(useCases, reading, settings, fiscalYear));
    if (!view.ok) return;
    const page = pageOf(useCases, opener, reading, view.value.evaluation);
    tell({ kind: "openedForTables", page, fiscalYear, view: view.value });
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
