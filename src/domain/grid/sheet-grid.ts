import type { Area } from "./cell-address";

/** What a cell holds: text, number (dates are serial numbers), true/false; "" when empty; errors as "#DIV/0!". */
export type CellValue = string | number | boolean;

/**
 * One worksheet as it was read. The matrices cover the used range, whose first cell stands at
 * (`top`, `left`), both counted from 0. Everything is as the sheet shows it; nothing is normalised here.
 */
export type SheetGrid = {
  readonly name: string;
  readonly visible: boolean;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cell displays, line breaks as "\n". */
  readonly texts: readonly (readonly string[])[];
  /** "=…" where the cell holds a formula, otherwise its value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates. */
  readonly merges: readonly Area[];
  /** Hidden rows and columns in sheet coordinates. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

/** An empty worksheet of that name. */
export function emptyGrid(name: string, visible = true): SheetGrid {
  return {
    name,
    visible,
    top: 0,
    left: 0,
    rowCount: 0,
    columnCount: 0,
    values: [],
    texts: [],
    formulas: [],
    numberFormats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** The text displayed at a sheet position; "" outside the used range. Merges are not looked at. */
export function textAt(grid: SheetGrid, row: number, column: number): string {
  return grid.texts[row - grid.top]?.[column - grid.left] ?? "";
}

/** The value at a sheet position; "" outside the used range. */
export function valueAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? "";
}

/** The number format at a sheet position; "General" outside the used range. */
export function numberFormatAt(grid: SheetGrid, row: number, column: number): string {
  return grid.numberFormats[row - grid.top]?.[column - grid.left] ?? "General";
}

/** The formula ("=…") at a sheet position, or null where there is none. */
export function formulaAt(grid: SheetGrid, row: number, column: number): string | null {
  const content = grid.formulas[row - grid.top]?.[column - grid.left];
  return typeof content === "string" && content.startsWith("=") ? content : null;
}
