import type { Area } from "../../src/domain/grid/cell-address";
import type { CellValue, SheetGrid } from "../../src/domain/grid/sheet-grid";

const matrices = ["values", "texts", "formulas", "numberFormats"] as const;
type Cell = string & CellValue;

/** The sheet with its used range begun so many rows and columns further down and right. */
export function movedGrid(grid: SheetGrid, down: number, right: number): SheetGrid {
  const moved = (area: Area): Area => ({ ...area, row: area.row + down, column: area.column + right });
  return {
    ...grid,
    top: grid.top + down,
    left: grid.left + right,
    merges: grid.merges.map(moved),
    hiddenRows: grid.hiddenRows.map((row) => row + down),
    hiddenColumns: grid.hiddenColumns.map((column) => column + right),
  };
}

/** The sheet with a blank row put in before a row of the sheet; merged areas over that place grow, as in Excel. */
export function withBlankRow(grid: SheetGrid, before: number): SheetGrid {
  const at = before - grid.top;
  const blank = (key: (typeof matrices)[number]): readonly Cell[] =>
    Array.from({ length: grid.columnCount }, () => (key === "numberFormats" ? "General" : "") as Cell);
  const stretched = Object.fromEntries(
    matrices.map((key) => [key, [...grid[key].slice(0, at), blank(key), ...grid[key].slice(at)]]),
  );
  const merges = grid.merges.map((area): Area => {
    if (area.row >= before) return { ...area, row: area.row + 1 };
    return area.row + area.rowCount > before ? { ...area, rowCount: area.rowCount + 1 } : area;
  });
  const hiddenRows = grid.hiddenRows.map((row) => (row >= before ? row + 1 : row));
  return { ...grid, ...stretched, rowCount: grid.rowCount + 1, merges, hiddenRows };
}

/** The sheet with rows and columns exchanged. */
function turned(grid: SheetGrid): SheetGrid {
  const flipped = Object.fromEntries(
    matrices.map((key) => [
      key,
      Array.from({ length: grid.columnCount }, (_column, column) =>
        grid[key].map((row) => row[column] as Cell),
      ),
    ]),
  );
  return {
    ...grid,
    ...flipped,
    top: grid.left,
    left: grid.top,
    rowCount: grid.columnCount,
    columnCount: grid.rowCount,
    merges: grid.merges.map((area) => ({
      row: area.column,
      column: area.row,
      rowCount: area.columnCount,
      columnCount: area.rowCount,
    })),
    hiddenRows: grid.hiddenColumns,
    hiddenColumns: grid.hiddenRows,
  };
}

/** The sheet with a blank column put in before a column of the sheet; merged areas over that place grow. */
export const withBlankColumn = (grid: SheetGrid, before: number): SheetGrid =>
  turned(withBlankRow(turned(grid), before));

/** The sheet with some texts written in another way. */
export function rewrittenGrid(grid: SheetGrid, rewrite: (text: string) => string): SheetGrid {
  return {
    ...grid,
    texts: grid.texts.map((row) => row.map(rewrite)),
    values: grid.values.map((row) =>
      row.map((value) => (typeof value === "string" ? rewrite(value) : value)),
    ),
  };
}
