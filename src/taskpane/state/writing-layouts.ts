import type { Problem } from "../../domain/problem/problem";
import type { JobOptions } from "../../usecases/ports";
import type { ReportId } from "../../usecases/preview-report";
import type { PlannedReport, ReportsWritten } from "../../usecases/write-reports";
import type { PaneUseCases } from "../app/pane-use-cases";
import type { HomeState } from "./pane-state";
import type { WritingJob } from "./writing-job";
import { yearView } from "./year-view";

/** Writing of some reports of the shown year. */
export type LayoutsWriting = WritingJob & { readonly reports: readonly ReportId[] };

/**
 * Writes reports one after the other. As for 資料9 the workbook is read once more first, and nothing is written where a
 * report is no longer the one that was shown, or where a person has edited an earlier sheet and has not been asked.
 */
export async function writingLayouts(job: LayoutsWriting): Promise<void> {
  const { ports, surroundings, store, signal, whenEdited, reports } = job;
  const { send } = store;
  const before = store.state();
  if (before.screen !== "home" || !before.view) return;
  const { settings, view } = before;
  send({ type: "writingStarted", about: "layouts" });
  const ended = (outcome: ReportsWritten): void =>
    send({ type: "layouts", event: { kind: "ended", outcome } });
  const failed = (problem: Problem): void =>
    ended({ written: [], stop: { kind: "failed", problem }, left: reports });
  const options: JobOptions = {
    signal,
    onProgress: (progress) => send({ type: "writingProgressed", progress }),
  };
  const useCases = await surroundings.loadUseCases();
  const shown = plansOf(useCases, before, reports);

  const read = await useCases.readPlan(ports.reader, { ...options, corrections: settings.corrections });
  if (!read.ok) return failed(read.problem);
  const now = yearView(useCases, read.value, settings, view.evaluation.fiscalYear);
  if (!now.ok) return failed(now.problem);
  const planned = plansOf(useCases, { ...before, reading: read.value, view: now.value }, reports);
  const same = writeTheSame(shown, planned) && planned.length === reports.length;
  const sentence = useCases.summarisePlan(now.value.evaluation, read.value);
  const event = { kind: "readAgain", reading: read.value, view: now.value, sentence, same } as const;
  send({ type: "layouts", event });
  if (!same) return;

  const edited = read.value.ownSheets.filter(
    (own) =>
      own.edited &&
      planned.some(({ report, fiscalYear }) => own.layout === report && own.fiscalYear === fiscalYear),
  );
  if (whenEdited === "ask" && edited.length > 0) {
    const sheetNames = edited.map(({ name }) => name);
    return ended({ written: [], stop: { kind: "edited", sheetNames }, left: reports });
  }
  ended(await useCases.writeReports(ports.writer, planned, whenEdited, options));
}

/** The reports as they would be written; those that cannot be made are left out. */
function plansOf(
  { previewReport, reportYear }: PaneUseCases,
  { reading, settings, view }: HomeState,
  reports: readonly ReportId[],
): readonly PlannedReport[] {
  if (!view) return [];
  const { evaluation } = view;
  return reports.flatMap((report) => {
    const preview = previewReport(report, { reading, settings, evaluation });
    if (!preview.ok) return [];
    return [{ report, plan: preview.value.plan, fiscalYear: reportYear(report, evaluation) }];
  });
}

/** Whether both would print the same words in the same places. */
function writeTheSame(some: readonly PlannedReport[], others: readonly PlannedReport[]): boolean {
  const cellsOf = (reports: readonly PlannedReport[]) => reports.map(({ plan }) => plan.cells);
  return JSON.stringify(cellsOf(some)) === JSON.stringify(cellsOf(others));
}
