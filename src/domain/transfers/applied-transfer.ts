import type { CellAddress } from "../grid/cell-address";
import type { CellValue } from "../grid/sheet-grid";
import type { SourcedText } from "../plan/plan";
import type { TransferField } from "../submissions/received-items";
import type { CellContent } from "../submissions/transfer-content";

/** Submitted values that were written into the master and can still be taken back. Kept in the workbook. */
export type AppliedTransfer = {
  /** When they were written, local time "2025-06-30T17:05:00"; tells one transfer from another. */
  readonly at: string;
  readonly fiscalYear: number;
  /** Name that its 「反映記録」 was given. */
  readonly recordSheet: string;
  readonly cells: readonly TransferredCell[];
};

/** What a cell was before it was written: no formula, for cells with one are never written. */
export type FormerContent = { readonly value: CellValue; readonly numberFormat: string };

/** One cell that was written and can be given back what it held. */
export type WrittenCell = {
  readonly cell: CellAddress;
  readonly department: string;
  readonly indicator: string;
  /** What the cell displayed before. */
  readonly before: string;
  readonly former: FormerContent;
  readonly written: CellContent;
  /** The number format afterwards: the former one but for long texts in cells formatted "@". */
  readonly writtenFormat: string;
  /** Other cells of the sheet that tell its row and column: the name of the indicator, the headings. */
  readonly landmarks: readonly SourcedText[];
};

/** One cell that was written with a submitted value. */
export type TransferredCell = WrittenCell & { readonly field: TransferField };

/**
 * Why a cell is left as it is. changed: a person wrote something else. moved: its row or column stands elsewhere now.
 * formula: it computes now. sheetGone: its sheet was renamed or deleted.
 */
export type LeftReason = "changed" | "moved" | "formula" | "sheetGone";

/** A written cell that is not put back, for the officer to look at. */
export type LeftCell<Cell extends WrittenCell = TransferredCell> = Cell & {
  readonly why: LeftReason;
  /** What its place displays now; "" when it is empty or gone. */
  readonly shown: string;
};
