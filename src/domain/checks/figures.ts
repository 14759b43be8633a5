import { formatMeaning } from "../evaluation/number-format";
import type { SourcedFigure } from "../plan/plan";
import type { DecimalText, Quantity } from "../quantity/quantity";
import { excelError, onlyDashes } from "../quantity/word-lists";

/** Nothing is to be seen in the cell. */
export function isBlank(text: string): boolean {
  return text.trim() === "";
}

/** Only a dash or stroke stands there: somebody meant "nothing". */
export function isDash(text: string): boolean {
  return !isBlank(text) && onlyDashes.test(text);
}

/** Blank or a dash. */
export function saysNothing(text: string): boolean {
  return onlyDashes.test(text);
}

/** The number that a quantity is, when it is one level and no change; else null. */
export function levelOf(quantity: Quantity): DecimalText | null {
  return quantity.kind === "number" && quantity.change === undefined ? quantity.value : null;
}

/** How a numeric cell shows its number; null for a cell that holds text. */
export function meaningOf({ value, numberFormat }: SourcedFigure): "number" | "percent" | "date" | null {
  return typeof value === "number" ? formatMeaning(numberFormat, value).kind : null;
}

/** An Excel error value, as a cell shows or stores it. */
export function errorIn(text: string): string | null {
  return excelError.test(text.trim()) ? text.trim() : null;
}

/** How many times `a` is as large as `b` without signs; 1 or more. Null where one of them is zero. For judging sizes only. */
export function sizeRatio(a: DecimalText, b: DecimalText): number | null {
  const [x, y] = [Math.abs(Number(a)), Math.abs(Number(b))];
  return x === 0 || y === 0 ? null : Math.max(x / y, y / x);
}
