/** Where one cell stands: sheet name as written on its tab, row and column counted from 0. */
export type CellAddress = { readonly sheet: string; readonly row: number; readonly column: number };

/** A rectangle of cells on one sheet; row and column counted from 0. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** Column letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of its letters: "A" → 0, "AA" → 26. Letters must be A–Z. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A3:K40", or "A3" for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "取組一覧!G5": the form used in messages and in the headless interface, without quotes. */
export function addressText(address: CellAddress): string {
  return `${address.sheet}!${cellName(address.row, address.column)}`;
}

/** Whether the cell lies inside the area (sheet not compared). */
export function areaContains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
