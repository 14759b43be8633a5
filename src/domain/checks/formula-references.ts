import { columnIndex } from "../grid/cell-address";

/** A cell that a formula refers to on its own sheet, counted from 0. */
export type Reference = { readonly row: number; readonly column: number };

const texts = /"[^"]*"/g;
const reference = /(?<![A-Za-z0-9_!'\]])\$?([A-Z]{1,3})\$?(\d{1,7})(?![\d(A-Za-z_!])/g;

/** The single cells of the own sheet that a formula names; the ends of a range count too, other sheets do not. */
export function referencesOf(formula: string): readonly Reference[] {
  return [...formula.replace(texts, '""').matchAll(reference)].map(([, letters = "A", row = "1"]) => ({
    row: Number(row) - 1,
    column: columnIndex(letters),
  }));
}

/** The workbook that a formula takes a value from (「実績集計.xlsx」, or its number in the file: "1"); null where there is none. */
export function externalBookOf(formula: string): string | null {
  const found = /\[([^\][]*)\][^'![\]]*'?!/.exec(formula.replace(texts, '""'));
  return found?.[1] ?? null;
}
