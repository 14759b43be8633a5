import type { Problem } from "../domain/problem/problem";
import { success, type Result } from "../domain/result/result";
import { planTransferRecord } from "../domain/sheets/transfer-record/plan-transfer-record";
import type { PlannedWrite } from "../domain/submissions/planned-write";
import type { CellsWritten, CellWriter, JobOptions, PlanSettings } from "./ports";
import type { PlanReading } from "./read-plan";

/** What the officer confirmed. */
export type TransferRequest = {
  readonly master: PlanReading;
  readonly settings: PlanSettings;
  readonly fiscalYear: number;
  /** The confirmed ones among those that were planned, in their order. */
  readonly writes: readonly PlannedWrite[];
  /** Local time, "2025-06-30T17:05:00". */
  readonly at: string;
};

/**
 * Writes confirmed values into the master's cells and 「反映記録」 beside them: all of it stands afterwards, or the workbook
 * is as it was. Null when there was nothing to write, and then nothing is touched.
 */
export async function transferSubmissions(
  writer: CellWriter,
  { master, settings, fiscalYear, writes, at }: TransferRequest,
  options?: JobOptions,
): Promise<Result<CellsWritten | null, Problem>> {
  if (writes.length === 0) return success(null);
  const planName = master.recognition.planName?.text ?? null;
  const font = settings.appendixFont;
  const record = planTransferRecord({ planName, fiscalYear, at, writes, font });
  return writer.writeCells(writes, record, fiscalYear, options);
}
