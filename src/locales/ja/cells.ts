import type { CellAddress } from "../../domain/grid/cell-address";

/** A cell in a sentence: "取組一覧!G5". */
export function cellText({ sheet, row, column }: CellAddress): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${sheet}!${letters}${row + 1}`;
}

/** A cell text within a sentence: one line, without spaces at its ends. */
export function inline(text: string): string {
  return text.replace(/\s*\n\s*/g, "").trim();
}
