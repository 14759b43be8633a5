import type { Problem } from "../domain/problem/problem";
import { success, type Result } from "../domain/result/result";
import { planReversalRecord } from "../domain/sheets/transfer-record/plan-reversal-record";
import type { AppliedTransfer, LeftCell } from "../domain/transfers/applied-transfer";
import { planReversal, type RestorableCell } from "../domain/transfers/plan-reversal";
import type { ConfirmedCell, JobOptions, PlanSettings, TransferStore, WorkbookPorts } from "./ports";

/** The transfers of the open workbook that can be taken back, the latest first. */
export function reversibleTransfers(
  store: TransferStore,
): Promise<Result<readonly AppliedTransfer[], Problem>> {
  return store.load();
}

/** What is to be taken back. */
export type ReverseRequest = {
  readonly transfer: AppliedTransfer;
  /** Name of the plan as it was read; null where it is not known. */
  readonly planName: string | null;
  readonly settings: PlanSettings;
  /** Local time, "2025-06-30T17:05:00". */
  readonly at: string;
};

/** What became of it. */
export type TransferReversed = {
  /** Name of the sheet that tells what was put back; null when no cell could be, and then nothing was touched. */
  readonly recordSheet: string | null;
  /** Number of cells that hold again what they held before. */
  readonly restored: number;
  /** Cells that were left alone, with the reason. */
  readonly left: readonly LeftCell[];
};

/**
 * Puts every cell of a transfer back to what it held, unless it was changed or moved since, and writes 「反映取消記録」 beside
 * it: all of it stands afterwards, or the workbook is as it was. The sheets are read afresh first. What was put back cannot be
 * taken back a second time.
 */
export async function reverseTransfer(
  { reader, cells: writer }: Pick<WorkbookPorts, "reader" | "cells">,
  { transfer, planName, settings, at }: ReverseRequest,
  options?: JobOptions,
): Promise<Result<TransferReversed, Problem>> {
  const read = await reader.readSheets(options);
  if (!read.ok) return read;
  const reversal = planReversal(transfer, read.value.grids);
  const { restorable, left } = reversal;
  if (restorable.length === 0) return success({ recordSheet: null, restored: 0, left });
  const record = planReversalRecord({ planName, transfer, reversal, at, font: settings.appendixFont });
  const written = await writer.writeCells(
    restorable.map(confirmedCell),
    record,
    transfer.fiscalYear,
    (kept) => kept.filter((each) => each.at !== transfer.at),
    options,
  );
  if (!written.ok) return written;
  return success({ recordSheet: written.value.recordSheet, restored: restorable.length, left });
}

const confirmedCell = ({ cell, landmarks, shown, restored }: RestorableCell): ConfirmedCell => ({
  cell,
  landmarks,
  before: shown,
  content: { kind: "former", ...restored },
});
