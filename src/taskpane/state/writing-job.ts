import type { EditedSheetChoice, WorkbookPorts } from "../../usecases/ports";
import type { PaneSurroundings } from "../app/pane-host";
import type { PaneStore } from "./store";
import { jobOptions } from "./job-options";
import { readYear } from "./read-year";
import { layoutOptions, writesTheSame } from "./year-view";

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
  const options = jobOptions(store, signal);
  const useCases = await surroundings.loadUseCases();

  const { fiscalYear } = view.evaluation;
  const now = await readYear(useCases, ports.reader, settings, fiscalYear, options);
  if (!now.ok) return send({ type: "writingEnded", result: now });
  const same = writesTheSame(view, now.value.view);
  send({ type: "readAgain", ...now.value, same });
  if (!same) return;

  const { evaluation } = now.value.view;
  const request = { evaluation, ...layoutOptions(now.value.reading, settings) };
  const result = await useCases.writeReport(ports.writer, "shiryo9", request, whenEdited, options);
  send({ type: "writingEnded", result });
}
