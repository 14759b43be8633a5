import { cellName } from "../../grid/cell-address";
import type { AppliedTransfer, TransferredCell } from "../../transfers/applied-transfer";
import type { ReversalPlan } from "../../transfers/plan-reversal";
import type { AppendixFont } from "../shiryo9/form";
import type { SheetPlan } from "../sheet-plan";
import { planRecordSheet, type RecordColumn } from "./record-sheet";
import { fieldWords, leftNote, restoredNote, reversalNote, reversalTitle } from "./words";

/** What is printed on 「反映取消記録」. */
export type ReversalRecord = {
  readonly planName: string | null;
  readonly transfer: AppliedTransfer;
  readonly reversal: ReversalPlan;
  /** When the cells were put back, local time. It tells one record from another. */
  readonly at: string;
  readonly font: AppendixFont;
};

const columns: readonly RecordColumn[] = [
  { heading: "No.", width: 27, isCentred: true },
  { heading: "対象のシート", width: 72 },
  { heading: "セル", width: 36, isCentred: true },
  { heading: "所管課", width: 72 },
  { heading: "指標名", width: 123 },
  { heading: "項目", width: 33, isCentred: true },
  { heading: "取り消す前", width: 117 },
  { heading: "取り消した後", width: 117 },
  { heading: "備考", width: 144 },
];

/** Lays out 「反映取消記録」: one row a cell, those put back first, then those that were left alone with the reason. */
export function planReversalRecord({
  planName,
  transfer,
  reversal: { restorable, left },
  at,
  font,
}: ReversalRecord): SheetPlan {
  const row = (
    transferred: TransferredCell,
    texts: readonly [from: string, to: string, note: string],
  ): { readonly cell: TransferredCell["cell"]; readonly texts: readonly string[] } => {
    const { cell, department, indicator, field } = transferred;
    const place = [cell.sheet, cellName(cell.row, cell.column)];
    return { cell, texts: [...place, department, indicator, fieldWords[field], ...texts] };
  };
  return planRecordSheet({
    sheetName: "反映取消記録",
    layout: `transferReversal@${at}`,
    title: reversalTitle(planName, transfer.fiscalYear),
    note: reversalNote(at, transfer, restorable.length, left.length),
    columns,
    rows: [
      ...restorable.map((each) => row(each, [each.shown, each.before, restoredNote])),
      ...left.map((each) => row(each, [each.shown, each.shown, leftNote(each)])),
    ],
    font,
  });
}
