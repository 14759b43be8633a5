import type { Area } from "../grid/cell-address";
import { mergeIndex, type MergeIndex } from "../grid/merge-index";
import { textAt, type SheetGrid } from "../grid/sheet-grid";

/** A position on a sheet, counted from 0. */
export type Position = { readonly row: number; readonly column: number };

/** A worksheet with its merged cells resolved: every question about a covered cell is answered by its top-left cell. */
export type SheetView = {
  readonly grid: SheetGrid;
  /** First row and column after the used range. */
  readonly endRow: number;
  readonly endColumn: number;
  /** The merged area over a position, or null. */
  mergeAt(row: number, column: number): Area | null;
  /** Top-left cell of the merge over a position, or the position itself. */
  anchorOf(row: number, column: number): Position;
  /** What is to be seen at a position, "" when only white space is there. */
  shownAt(row: number, column: number): string;
};

/** A cell of a row as a person sees it: its text, and the columns that it covers. */
export type SeenCell = {
  readonly anchor: Position;
  readonly text: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

const clippedMerges = (grid: SheetGrid): MergeIndex => {
  const bottom = grid.top + grid.rowCount;
  const merges = grid.merges.flatMap((area) => {
    const rowCount = Math.min(area.rowCount, bottom - area.row);
    return rowCount > 0 ? [{ ...area, rowCount }] : [];
  });
  return mergeIndex({ ...grid, merges });
};

/** Makes the view of a sheet. Merges that run below the used range (whole columns) are cut off there. */
export function sheetView(grid: SheetGrid): SheetView {
  const index = clippedMerges(grid);
  const anchorOf = (row: number, column: number): Position => index.areaAt(row, column) ?? { row, column };
  return {
    grid,
    endRow: grid.top + grid.rowCount,
    endColumn: grid.left + grid.columnCount,
    mergeAt: (row, column) => index.areaAt(row, column),
    anchorOf,
    shownAt: (row, column) => {
      const anchor = anchorOf(row, column);
      const text = textAt(grid, anchor.row, anchor.column);
      return text.trim() === "" ? "" : text;
    },
  };
}

/** The filled cells of a row between two columns (both included), each merged cell once, from left to right. */
export function seenCells(
  view: SheetView,
  row: number,
  firstColumn = view.grid.left,
  lastColumn = view.endColumn - 1,
): readonly SeenCell[] {
  const cells: SeenCell[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const area = view.mergeAt(row, column);
    const last = area ? area.column + area.columnCount - 1 : column;
    const text = view.shownAt(row, column);
    if (text !== "") {
      const anchor = area ? { row: area.row, column: area.column } : { row, column };
      cells.push({ anchor, text, firstColumn: area?.column ?? column, lastColumn: last });
    }
    column = last;
  }
  return cells;
}
