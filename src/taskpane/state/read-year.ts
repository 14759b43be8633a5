import type { Problem } from "../../domain/problem/problem";
import { success, type Result } from "../../domain/result/result";
import type { JobOptions, PlanSettings, WorkbookReader } from "../../usecases/ports";
import type { PlanReading } from "../../usecases/read-plan";
import { walkSteps } from "../../domain/steps/breath";
import type { PaneUseCases } from "../app/pane-use-cases";
import { breath } from "./breath";
import type { YearView } from "./pane-state";
import { yearView } from "./year-view";

/** What stands in the workbook now, judged for one year. */
export type ReadYear = { readonly reading: PlanReading; readonly view: YearView };

/** Reads the workbook once more and judges the year, while the page goes on answering. `read` says what it must hold. */
export async function readYear(
  useCases: PaneUseCases,
  reader: WorkbookReader,
  settings: PlanSettings,
  fiscalYear: number,
  options: JobOptions = {},
  read: PaneUseCases["readSheets"] = useCases.readPlan,
): Promise<Result<ReadYear, Problem>> {
  const { corrections } = settings;
  const now = await read(reader, { ...options, corrections, breath });
  if (!now.ok) return now;
  const view = await walkSteps(yearView(useCases, now.value, settings, fiscalYear), breath);
  return view.ok ? success({ reading: now.value, view: view.value }) : view;
}
