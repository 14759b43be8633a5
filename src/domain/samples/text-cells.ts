import type { CellAddress } from "../grid/cell-address";
import { formulaAt, textAt, type SheetGrid } from "../grid/sheet-grid";
import { textParts, type TextPart } from "./placeholder";

/** A cell of a sheet that holds something, its text taken apart. */
export type TextCell = {
  readonly cell: CellAddress;
  readonly parts: readonly TextPart[];
  readonly text: string;
};

/** The cells that hold something, row by row. */
export function textCells(grid: SheetGrid): readonly TextCell[] {
  const found: TextCell[] = [];
  for (let row = grid.top; row < grid.top + grid.rowCount; row++) {
    for (let column = grid.left; column < grid.left + grid.columnCount; column++) {
      const text = textAt(grid, row, column);
      // A formula may show nothing now and something elsewhere.
      if (text.trim() === "" && formulaAt(grid, row, column) === null) continue;
      found.push({ cell: { sheet: grid.name, row, column }, parts: textParts(text), text });
    }
  }
  return found;
}
