import type { Area, CellAddress } from "../../grid/cell-address";
import { mergeIndex } from "../../grid/merge-index";
import { formulaAt, numberFormatAt, textAt } from "../../grid/sheet-grid";
import type { SampleSheet } from "../sample-sheet";

/** A cell of a card; `area` is the merged area that it begins, or the cell alone. Blank ones too. */
export type CardCell = {
  readonly cell: CellAddress;
  readonly area: Area;
  readonly text: string;
  readonly numberFormat: string;
  readonly isFormula: boolean;
};

/** The cells of a card row by row, each merged area once. */
export function cardCells({ grid, area }: SampleSheet): readonly CardCell[] {
  const merges = mergeIndex(grid);
  const cells: CardCell[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const merged = merges.areaAt(row, column);
      if (merged && (merged.row !== row || merged.column !== column)) continue;
      cells.push({
        cell: { sheet: grid.name, row, column },
        area: merged ?? { row, column, rowCount: 1, columnCount: 1 },
        text: textAt(grid, row, column),
        numberFormat: numberFormatAt(grid, row, column),
        isFormula: formulaAt(grid, row, column) !== null,
      });
    }
  }
  return cells;
}

/** The cells that stand directly left and right of a cell and directly above it; null where none does. */
export function neighboursOf(cells: readonly CardCell[]): (cell: CardCell) => {
  readonly left: CardCell | null;
  readonly right: CardCell | null;
  readonly above: CardCell | null;
} {
  const covering = new Map<string, CardCell>();
  for (const cell of cells) {
    const { row, column, rowCount, columnCount } = cell.area;
    for (let index = 0; index < rowCount * columnCount; index++) {
      covering.set(`${row + Math.floor(index / columnCount)},${column + (index % columnCount)}`, cell);
    }
  }
  const at = (row: number, column: number): CardCell | null => covering.get(`${row},${column}`) ?? null;
  return ({ area: { row, column, columnCount } }) => ({
    left: at(row, column - 1),
    right: at(row, column + columnCount),
    above: at(row - 1, column),
  });
}
