import type { Problem } from "../../domain/problem/problem";
import type { ReportId } from "../../usecases/preview-report";
import type { PlannedReport, ReportsWritten } from "../../usecases/write-reports";
import type { PaneUseCases } from "../app/pane-use-cases";
import { breath } from "./breath";
import type { HomeState } from "./pane-state";
import { jobOptions } from "./job-options";
import { readYear } from "./read-year";
import type { WritingJob } from "./writing-job";

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
  const options = jobOptions(store, signal);
  const useCases = await surroundings.loadUseCases();
  const shown = await plansOf(useCases, before, reports);

  // A workbook of plain tables alone is written from without indicators, as it was shown.
  const read = useCases.foundNothing(before.reading) ? useCases.readSheets : useCases.readPlan;
  const now = await readYear(useCases, ports.reader, settings, view.evaluation.fiscalYear, options, read);
  if (!now.ok) return failed(now.problem);
  const { reading } = now.value;
  const planned = await plansOf(useCases, { ...before, ...now.value }, reports);
  const same = writeTheSame(shown, planned) && planned.length === reports.length;
  const sentence = useCases.summarisePlan(now.value.view.evaluation, reading);
  const event = { kind: "readAgain", ...now.value, sentence, same } as const;
  send({ type: "layouts", event });
  if (!same) return;

  const edited = reading.ownSheets.filter(
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

/** The reports as they would be written, the page answering between two; those that cannot be made are left out. */
async function plansOf(
  { previewReport, reportYear, writtenPlan }: PaneUseCases,
  { reading, settings, view }: HomeState,
  reports: readonly ReportId[],
): Promise<readonly PlannedReport[]> {
  if (!view) return [];
  const { evaluation } = view;
  const planned: PlannedReport[] = [];
  for (const report of reports) {
    await breath();
    const preview = previewReport(report, { reading, settings, evaluation });
    if (!preview.ok) continue;
    const plan = writtenPlan(preview.value.plan, { evaluation, settings });
    planned.push({ report, plan, fiscalYear: reportYear(report, evaluation) });
  }
  return planned;
}

/** Whether both would print the same words in the same places. */
function writeTheSame(some: readonly PlannedReport[], others: readonly PlannedReport[]): boolean {
  const cellsOf = (reports: readonly PlannedReport[]) => reports.map(({ plan }) => plan.cells);
  return JSON.stringify(cellsOf(some)) === JSON.stringify(cellsOf(others));
}
