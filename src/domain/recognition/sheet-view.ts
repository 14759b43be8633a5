import type { Area, CellAddress } from "../grid/cell-address";
import { mergeIndex, type MergeIndex } from "../grid/merge-index";
import { textAt, type SheetGrid } from "../grid/sheet-grid";
import type { SheetCorrections } from "./corrections/corrections";
import { noSheetCorrections } from "./corrections/sheet-corrections";

/** A position on a sheet, counted from 0. */
export type Position = { readonly row: number; readonly column: number };

/** Columns of the sheet next to each other, both ends included. */
export type ColumnRange = { readonly first: number; readonly last: number };

/** A cell of a row as a person sees it: its text, and the columns that it covers. */
export type SeenCell = {
  readonly anchor: Position;
  readonly text: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** A worksheet with its merged cells resolved: every question about a covered cell is answered by its top-left cell. */
export type SheetView = {
  readonly grid: SheetGrid;
  /** What the officer said about this sheet in earlier readings. */
  readonly corrections: SheetCorrections;
  /** First row and column after the used range. */
  readonly endRow: number;
  readonly endColumn: number;
  /** The merged area over a position, or null. */
  mergeAt(row: number, column: number): Area | null;
  /** Top-left cell of the merge over a position, or the position itself. */
  anchorOf(row: number, column: number): Position;
  /** The cell of that position, to be kept with what it says: large sheets have hundreds of thousands of figures. */
  cellAt(row: number, column: number): CellAddress;
  /** What is to be seen at a position, "" when only white space is there. */
  shownAt(row: number, column: number): string;
  /** The filled cells of a row that lie between two columns or reach into them, from left to right. */
  cellsIn(row: number, range: ColumnRange): readonly SeenCell[];
};

const clippedMerges = (grid: SheetGrid): MergeIndex => {
  const bottom = grid.top + grid.rowCount;
  const merges = grid.merges.flatMap((area) => {
    const rowCount = Math.min(area.rowCount, bottom - area.row);
    return rowCount > 0 ? [{ ...area, rowCount }] : [];
  });
  return mergeIndex({ ...grid, merges });
};

/** Most texts begin with a character that is surely to be seen; the others are looked at closely. */
const isBlank = (text: string): boolean => {
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x80) return false;
  return text === "" || text.trim() === "";
};

/** What a cell of the sheet shows, "" when only white space is there. Merges are not looked at. */
function shownText(grid: SheetGrid, row: number, column: number): string {
  const text = textAt(grid, row, column);
  return isBlank(text) ? "" : text;
}

/** The filled cells of a row of the sheet, each merged cell once. */
function cellsOfRow(
  grid: SheetGrid,
  index: MergeIndex,
  row: number,
  { first, last }: ColumnRange,
): readonly SeenCell[] {
  const cells: SeenCell[] = [];
  const texts = grid.texts[row - grid.top] ?? [];
  const isMerged = index.areasIn(row).length > 0;
  for (let column = first; column <= last; column++) {
    const area = isMerged ? index.areaAt(row, column) : null;
    if (area) {
      const text = textAt(grid, area.row, area.column);
      const lastColumn = area.column + area.columnCount - 1;
      const anchor = { row: area.row, column: area.column };
      if (!isBlank(text)) cells.push({ anchor, text, firstColumn: area.column, lastColumn });
      column = lastColumn;
      continue;
    }
    const text = texts[column - grid.left] ?? "";
    if (!isBlank(text))
      cells.push({ anchor: { row, column }, text, firstColumn: column, lastColumn: column });
  }
  return cells;
}

/** Makes the view of a sheet. Merges that run below the used range (whole columns) are cut off there. */
export function sheetView(grid: SheetGrid, corrections: SheetCorrections = noSheetCorrections): SheetView {
  const index = clippedMerges(grid);
  const anchorOf = (row: number, column: number): Position => index.areaAt(row, column) ?? { row, column };
  return {
    grid,
    corrections,
    endRow: grid.top + grid.rowCount,
    endColumn: grid.left + grid.columnCount,
    mergeAt: (row, column) => index.areaAt(row, column),
    anchorOf,
    cellAt: (row, column) => {
      const area = index.areaAt(row, column);
      return { sheet: grid.name, row: area?.row ?? row, column: area?.column ?? column };
    },
    shownAt: (row, column) => {
      const area = index.areaAt(row, column);
      return area === null ? shownText(grid, row, column) : shownText(grid, area.row, area.column);
    },
    cellsIn: (row, range) => cellsOfRow(grid, index, row, range),
  };
}

/** All columns of the used range. */
export const wholeWidth = ({ grid, endColumn }: SheetView): ColumnRange => ({
  first: grid.left,
  last: endColumn - 1,
});

/** The filled cells of a row between two columns (both included), each merged cell once, from left to right. */
export function seenCells(
  view: SheetView,
  row: number,
  firstColumn = view.grid.left,
  lastColumn = view.endColumn - 1,
): readonly SeenCell[] {
  return view.cellsIn(row, { first: firstColumn, last: lastColumn });
}

/** The texts of the cells that begin in a column, from a row down to the one before `endRow`. */
export function columnTexts(
  view: SheetView,
  column: number,
  firstRow: number,
  endRow: number,
): readonly string[] {
  const texts: string[] = [];
  for (let row = firstRow; row < endRow; row++) {
    const anchor = view.anchorOf(row, column);
    const text = anchor.row === row && anchor.column === column ? view.shownAt(row, column) : "";
    if (text !== "") texts.push(text);
  }
  return texts;
}
