import type { Problem } from "../domain/problem/problem";
import type { Recognition } from "../domain/recognition/recognised-table";
import { recognise } from "../domain/recognition/recognise";
import { failure, success, type Result } from "../domain/result/result";
import type { JobOptions, OwnSheet, WorkbookReader } from "./ports";

/** A workbook as understood: what was recognised and which of its sheets are ours. */
export type PlanReading = {
  readonly recognition: Recognition;
  readonly ownSheets: readonly OwnSheet[];
};

/**
 * Reads the open workbook and recognises its tables of indicators.
 * Fails with "workbookEmpty" or "noIndicators" when there is nothing to work with.
 */
export async function readPlan(
  reader: WorkbookReader,
  options?: JobOptions,
): Promise<Result<PlanReading, Problem>> {
  const read = await reader.readSheets(options);
  if (!read.ok) return read;
  const { grids, ownSheets } = read.value;
  if (grids.every((grid) => grid.rowCount === 0)) return failure({ code: "workbookEmpty" });
  const recognition = recognise(grids);
  if (recognition.plan.goals.length === 0) {
    return failure({ code: "noIndicators", notRead: recognition.notRead });
  }
  return success({ recognition, ownSheets });
}
