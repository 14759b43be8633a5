import type { Problem } from "../domain/problem/problem";
import { success, type Result } from "../domain/result/result";
import { planTransferRecord } from "../domain/sheets/transfer-record/plan-transfer-record";
import type { PlannedWrite } from "../domain/submissions/planned-write";
import type { TransferredCell } from "../domain/transfers/applied-transfer";
import type { CellsWritten, CellWriter, JobOptions, PlanSettings, TransferKeeping } from "./ports";
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
 * is as it was. The workbook remembers what the cells held, so that it can be taken back. Null when there was nothing to write, and then nothing is touched.
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
  const keeping: TransferKeeping = (kept, { recordSheet, cells: before }) => {
    const cells = writes.flatMap((write, index): readonly TransferredCell[] => {
      const was = before[index];
      const { cell, field, department, indicator, before: shown, content: written, landmarks } = write;
      return was ? [{ cell, field, department, indicator, before: shown, ...was, written, landmarks }] : [];
    });
    return [{ at, fiscalYear, recordSheet, cells }, ...kept];
  };
  return writer.writeCells(writes, record, fiscalYear, keeping, options);
}
