import type { CellContent } from "../../host/store/cell-content";
import type { CellStyle } from "../../host/store/cell-style";

/**
 * What a cell that is too narrow shows of a number: without a number format a rounded one if that fits, else `#` marks,
 * as many as fit. A number is never cut off, since that would show another number.
 */
export function fittingNumber(
  { value }: CellContent,
  { numFmt }: CellStyle,
  text: string,
  fits: (text: string) => boolean,
): string {
  if (fits(text)) return text;
  const general = numFmt === undefined || numFmt === "General";
  if (general && typeof value === "number" && text.includes(".") && !/e/i.test(text)) {
    const decimals = text.length - text.indexOf(".") - 1;
    for (let digits = Math.min(decimals - 1, 20); digits >= 0; digits--) {
      const shorter = value.toFixed(digits);
      if (fits(shorter)) return shorter;
    }
  }
  let marks = "";
  while (marks.length < 255 && fits(`${marks}#`)) marks += "#";
  return marks;
}
