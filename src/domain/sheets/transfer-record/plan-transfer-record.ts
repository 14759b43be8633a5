import { cellName } from "../../grid/cell-address";
import type { PlannedWrite } from "../../submissions/planned-write";
import type { AppendixFont } from "../shiryo9/form";
import type { SheetPlan } from "../sheet-plan";
import { planRecordSheet, type RecordColumn } from "./record-sheet";
import { changeNote, fieldWords, recordNote, recordTitle } from "./words";

/** What is printed on 「反映記録」. */
export type TransferRecord = {
  readonly planName: string | null;
  readonly fiscalYear: number;
  /** When the cells were written, local time: "2025-06-30T17:05:00". It tells one record from another. */
  readonly at: string;
  readonly writes: readonly PlannedWrite[];
  readonly font: AppendixFont;
};

/** Begins the mark of every such sheet; the time follows, so that a later record never replaces an earlier one. */
export const transferRecordLayout = "transferRecord";

const columns: readonly RecordColumn[] = [
  { heading: "No.", width: 27, isCentred: true },
  { heading: "反映したシート", width: 63 },
  { heading: "セル", width: 36, isCentred: true },
  { heading: "所管課", width: 63 },
  { heading: "指標名", width: 108 },
  { heading: "項目", width: 33, isCentred: true },
  { heading: "反映前", width: 84 },
  { heading: "反映後", width: 99 },
  { heading: "提出されたファイル", width: 93 },
  { heading: "提出元のセル", width: 45, isCentred: true },
  { heading: "備考", width: 90 },
];

/** Lays out 「反映記録」: one row a written cell, in the order given. */
export function planTransferRecord({ planName, fiscalYear, at, writes, font }: TransferRecord): SheetPlan {
  const files = new Set(writes.map(({ file }) => file)).size;
  return planRecordSheet({
    sheetName: "反映記録",
    layout: `${transferRecordLayout}@${at}`,
    title: recordTitle(planName, fiscalYear),
    note: recordNote(at, writes.length, files),
    columns,
    rows: writes.map((write) => ({ cell: write.cell, texts: textsOf(write) })),
    font,
  });
}

function textsOf(write: PlannedWrite): readonly string[] {
  const { cell, department, indicator, field, before, after, file, source } = write;
  return [
    cell.sheet,
    cellName(cell.row, cell.column),
    department,
    indicator,
    fieldWords[field],
    before,
    after,
    file,
    cellName(source.row, source.column),
    changeNote(write),
  ];
}
