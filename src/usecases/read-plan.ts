import type { SheetGrid } from "../domain/grid/sheet-grid";
import type { Problem } from "../domain/problem/problem";
import type { ReadingCorrections } from "../domain/recognition/corrections/corrections";
import type { Recognition } from "../domain/recognition/recognised-table";
import { recognise, recogniseSteps } from "../domain/recognition/recognise";
import { failure, success, type Result } from "../domain/result/result";
import type { Steps } from "../domain/steps/steps";
import type { JobOptions, OwnSheet, WorkbookReader } from "./ports";
import { walkSteps } from "../domain/steps/breath";

/** A workbook as understood: what was recognised and which of its sheets are ours. */
export type PlanReading = {
  readonly recognition: Recognition;
  readonly ownSheets: readonly OwnSheet[];
  /** The officer's worksheets as they were read, so that a correction needs no second reading. */
  readonly grids: readonly SheetGrid[];
};

/** `corrections` are what the officer corrected in earlier readings; nothing when left out. */
export type ReadOptions = JobOptions & { readonly corrections?: ReadingCorrections };

/**
 * Reads the open workbook and recognises its tables; perhaps there are none of indicators (`foundNothing`).
 * Fails with "workbookEmpty" when there is nothing to read.
 */
export async function readSheets(
  reader: WorkbookReader,
  options?: ReadOptions,
): Promise<Result<PlanReading, Problem>> {
  const read = await reader.readSheets(options);
  if (!read.ok) return read;
  const { grids, ownSheets } = read.value;
  if (grids.every((grid) => grid.rowCount === 0)) return failure({ code: "workbookEmpty" });
  options?.onProgress?.({ stage: "computing", done: 0, total: 0 });
  const recognition = await walkSteps(recogniseSteps(grids, options?.corrections), options?.breath);
  if (options?.signal?.aborted) return failure({ code: "cancelled" });
  return success({ recognition, ownSheets, grids });
}

/** What sheets that were read come to. The same sheets and corrections always give the same. */
export function recogniseSheets(
  grids: readonly SheetGrid[],
  ownSheets: readonly OwnSheet[],
  corrections?: ReadingCorrections,
): PlanReading {
  return { recognition: recognise(grids, corrections), ownSheets, grids };
}

/** The problem of a reading that gave no indicators, with the reason of each sheet; null when it gave some. */
export function foundNothing({ recognition }: PlanReading): Problem | null {
  if (recognition.plan.goals.length > 0) return null;
  return { code: "noIndicators", notRead: recognition.notRead };
}

/**
 * Reads the open workbook and recognises its tables of indicators.
 * Fails with "workbookEmpty" or "noIndicators" when there is nothing to work with.
 */
export async function readPlan(
  reader: WorkbookReader,
  options?: ReadOptions,
): Promise<Result<PlanReading, Problem>> {
  const read = await readSheets(reader, options);
  const problem = read.ok ? foundNothing(read.value) : null;
  return problem ? failure(problem) : read;
}

/** The same sheets recognised again with other corrections, without asking Excel. */
export function* rereadPlan(reading: PlanReading, corrections: ReadingCorrections): Steps<PlanReading> {
  return { ...reading, recognition: yield* recogniseSteps(reading.grids, corrections) };
}
