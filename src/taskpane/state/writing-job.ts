import type { EditedSheetChoice, JobOptions, WorkbookPorts } from "../../usecases/ports";
import type { PaneSurroundings } from "../app/pane-host";
import type { PaneStore } from "./store";
import { layoutOptions, writesTheSame, yearView } from "./year-view";

/** What writing needs. */
export type WritingJob = {
  readonly ports: WorkbookPorts;
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  readonly signal: AbortSignal;
  readonly whenEdited: EditedSheetChoice;
};

/**
 * Writes 資料9 for the shown year. The workbook is read once more first: Excel does not tell of recalculated formulas,
 * and only the figures that the officer has seen may be printed. If they differ nothing is written and the new ones
 * are shown.
 */
export async function writing({ ports, surroundings, store, signal, whenEdited }: WritingJob): Promise<void> {
  const { send } = store;
  const before = store.state();
  if (before.screen !== "home" || !before.view) return;
  const { view, settings } = before;
  send({ type: "writingStarted" });
  const options: JobOptions = {
    signal,
    onProgress: (progress) => send({ type: "writingProgressed", progress }),
  };
  const useCases = await surroundings.loadUseCases();

  const read = await useCases.readPlan(ports.reader, { ...options, corrections: settings.corrections });
  if (!read.ok) return send({ type: "writingEnded", result: read });
  const now = yearView(useCases, read.value, settings, view.evaluation.fiscalYear);
  if (!now.ok) return send({ type: "writingEnded", result: now });
  const same = writesTheSame(view, now.value);
  send({ type: "readAgain", reading: read.value, view: now.value, same });
  if (!same) return;

  const { evaluation } = now.value;
  const request = { evaluation, ...layoutOptions(read.value, settings) };
  const result = await useCases.writeReport(ports.writer, "shiryo9", request, whenEdited, options);
  send({ type: "writingEnded", result });
}
