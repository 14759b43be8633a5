import { columnLetters, type Area } from "../../../domain/grid/cell-address";

export { columnLetters, type Area };

/** Rows and columns of a worksheet in Excel since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `A` → 0, `aa` → 26; -1 when it is not a column of a worksheet. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i) & 0xdf;
    if (code < 65 || code > 90) return -1;
    n = n * 26 + code - 64;
  }
  return n > 0 && n <= MAX_COLUMNS ? n - 1 : -1;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads `B2`, `B2:D5`, `B:D`, `2:5` (with or without `$`, in any order of corners); null when it is none of these. */
export function parseArea(text: string): Area | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [whole, c1, r1, c2, r2] = match;
  const ranged = whole.includes(":");
  if (
    ranged
      ? (c1 === undefined) !== (c2 === undefined) || (r1 === undefined) !== (r2 === undefined)
      : !c1 || !r1
  )
    return null;
  if (c1 === undefined && r1 === undefined) return null;
  const left = c1 === undefined ? 0 : columnIndex(c1);
  const right = c1 === undefined ? MAX_COLUMNS - 1 : columnIndex(c2 ?? c1);
  const top = r1 === undefined ? 0 : Number(r1) - 1;
  const bottom = r1 === undefined ? MAX_ROWS - 1 : Number(r2 ?? r1) - 1;
  if (left < 0 || right < 0 || Math.min(top, bottom) < 0 || Math.max(top, bottom) >= MAX_ROWS) return null;
  return spanning(top, left, bottom, right);
}

/** The rectangle between two corners, both included. */
export function spanning(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rowCount: Math.abs(row2 - row1) + 1, columnCount: Math.abs(column2 - column1) + 1 };
}

/** Address without the sheet name, as Excel writes it: `A1`, `A1:B2`, `A:B`, `1:2`; `$` before every part if absolute. */
export function areaAddress(area: Area, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (index: number): string => dollar + columnLetters(index);
  const row = (index: number): string => dollar + String(index + 1);
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (area.columnCount === MAX_COLUMNS) return `${row(area.row)}:${row(lastRow)}`;
  if (area.rowCount === MAX_ROWS) return `${column(area.column)}:${column(lastColumn)}`;
  const first = column(area.column) + row(area.row);
  return area.rowCount === 1 && area.columnCount === 1
    ? first
    : `${first}:${column(lastColumn)}${row(lastRow)}`;
}

/** The cells common to two rectangles, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** True when every cell of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_REFERENCE = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** A sheet name as formulas and addresses show it: in quotes when it holds anything but letters, digits, `_` and `.`. */
export function quoteSheetName(name: string): string {
  return PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_REFERENCE.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'計画 1'!A1:B2` into sheet name (undefined if none) and the rest. */
export function splitSheetName(reference: string): {
  readonly sheetName: string | undefined;
  readonly rest: string;
} {
  const mark = reference.lastIndexOf("!");
  if (mark < 0) return { sheetName: undefined, rest: reference };
  const name = reference.slice(0, mark);
  const plain = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
  return { sheetName: plain, rest: reference.slice(mark + 1) };
}
