import { readRegion } from "./read-region";
import type { Quantity } from "./quantity";
import { normaliseWidths } from "./widths";

/** Longer than this is prose: no officer writes a value so long, and a number out of prose would be a guess. */
const longestNotation = 1000;

/**
 * Reads one cell text as a quantity (see README.md of this folder for what is decided). Total: any text gives an answer,
 * `text` when it is none of the others. `raw` comes back untouched.
 */
export function readQuantity(raw: string): Quantity {
  const { text, at } = normaliseWidths(raw);
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  if (to - from > longestNotation) return { raw, kind: "text" };
  const written = (start: number, end: number): string => raw.slice(at[from + start], at[from + end]);
  return { raw, ...readRegion({ text: text.slice(from, Math.max(from, to)), written }, 0) };
}
