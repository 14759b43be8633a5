import { formulaAt, numberFormatAt, textAt, valueAt, type SheetGrid } from "../grid/sheet-grid";
import type { FormerContent, LeftCell, LeftReason, TransferredCell, WrittenCell } from "./applied-transfer";

/** A cell that still is as it was written. */
export type RestorableCell<Cell extends WrittenCell = TransferredCell> = Cell & {
  /** What it displays now. */
  readonly shown: string;
  /** What it is to hold again: the number format is given back only where the writing had changed it. */
  readonly restored: FormerContent;
};

/** Which written cells can be put back, and which are left alone. Both in the order in which they were given. */
export type ReversalPlan<Cell extends WrittenCell = TransferredCell> = {
  readonly restorable: readonly RestorableCell<Cell>[];
  readonly left: readonly LeftCell<Cell>[];
};

/** Compares written cells with the sheets as they are now. Nothing is put back on a guess. */
export function planReversal<Cell extends WrittenCell>(
  { cells }: { readonly cells: readonly Cell[] },
  grids: readonly SheetGrid[],
): ReversalPlan<Cell> {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const restorable: RestorableCell<Cell>[] = [];
  const left: LeftCell<Cell>[] = [];
  for (const transferred of cells) {
    const { cell, former, writtenFormat } = transferred;
    const grid = byName.get(cell.sheet);
    const why = reasonToLeave(transferred, grid);
    const shown = grid ? textAt(grid, cell.row, cell.column) : "";
    if (why !== null || !grid) {
      left.push({ ...transferred, why: why ?? "sheetGone", shown });
      continue;
    }
    const formatNow = numberFormatAt(grid, cell.row, cell.column);
    const numberFormat = formatNow === writtenFormat ? former.numberFormat : formatNow;
    restorable.push({ ...transferred, shown, restored: { value: former.value, numberFormat } });
  }
  return { restorable, left };
}

function reasonToLeave(
  { cell, written, landmarks }: WrittenCell,
  grid: SheetGrid | undefined,
): LeftReason | null {
  if (!grid) return "sheetGone";
  const stays = landmarks.every(({ text, cell: at }) => textAt(grid, at.row, at.column) === text);
  if (!stays) return "moved";
  const holds = valueAt(grid, cell.row, cell.column);
  const formula = formulaAt(grid, cell.row, cell.column);
  // A text that only looks like a formula is its own "formula".
  if (formula !== null && formula !== holds) return "formula";
  return holds === (written.kind === "number" ? written.value : written.text) ? null : "changed";
}
