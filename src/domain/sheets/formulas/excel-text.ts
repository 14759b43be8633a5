import { columnLetters, type CellAddress } from "../../grid/cell-address";

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A cell of any sheet, so that it stays the same wherever the formula is copied. */
export function cellReference({ sheet, row, column }: CellAddress): string {
  return `'${sheet.replace(/'/g, "''")}'!${ownReference(row, column)}`;
}

/** A cell of the sheet that the formula itself stands on. */
export function ownReference(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** Longest text that a formula may hold in quotes. */
const longestQuoted = 255;

/** The longest formula that Excel takes, with room to spare. */
export const longestFormula = 8_000;

/** Expressions joined to one text; null where a text is too long for a formula. */
export function joinedText(expressions: readonly string[]): string | null {
  const isTooLong = expressions.some((each) => each.startsWith('"') && each.length > longestQuoted);
  return isTooLong ? null : expressions.join("&");
}
