import type { SheetGrid } from "../grid/sheet-grid";
import { textParts } from "./placeholder";

const guillemet = /«[^«»\n]*»/u;
const anyBracket = /[«《≪]|＜＜|<<|〈〈/u;

/**
 * Whether a sheet is a sample sheet and no table of indicators. A known field or mark in « » is enough. The other brackets stand
 * around headings too (《目標》), so there it takes two different fields and a sheet without a figure.
 */
export function isSampleSheet({ texts, values }: SheetGrid): boolean {
  const names = new Set<string>();
  for (const line of texts) {
    for (const text of line) {
      if (!anyBracket.test(text)) continue;
      const known = textParts(text).filter(({ kind }) => kind === "field" || kind === "mark");
      if (known.length > 0 && guillemet.test(text)) return true;
      for (const part of known) names.add(part.kind === "field" ? part.field.id : part.kind);
    }
  }
  return names.size >= 2 && !values.some((line) => line.some((value) => typeof value === "number"));
}
