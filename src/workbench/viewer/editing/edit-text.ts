import { displayText } from "../../../number-formats/display-text";
import { isDateFormat } from "../../../number-formats/numfmt";
import { numberFormatOf } from "../../host/excel/cell-reader";
import type { CellContent } from "../../host/store/cell-content";
import type { CellStyle } from "../../host/store/cell-style";

/** Serial number of the day after the last date that Excel knows, 9999/12/31. */
const DAYS = 2_958_466;

/** A share as percent without the errors of binary multiplication: 0.691 → 69.1%. */
function percent(value: number): string {
  return `${Number(`${value}e2`)}%`;
}

/**
 * What the formula bar shows of a cell: the formula, else the value in the form in which it is typed. Texts stand as
 * they are; only one that would be taken for a formula gets the `'` that keeps it a text.
 */
export function editTextOf(content: CellContent, style: CellStyle): string {
  if (content.formula !== undefined) return `=${content.formula}`;
  const { kind, value } = content;
  if (kind === "text")
    return style.numFmt !== "@" && /^[=']/.test(String(value)) ? `'${value}` : String(value);
  if (kind === "boolean") return value ? "TRUE" : "FALSE";
  if (kind !== "number") return String(value);
  const number = Number(value);
  const format = numberFormatOf(style);
  if (isDateFormat(format) && number >= 0 && number < DAYS) {
    const whole = Number.isInteger(number);
    return displayText(number, number < 1 ? "h:mm:ss" : whole ? "yyyy/m/d" : "yyyy/m/d h:mm:ss");
  }
  return /%/.test(format) && !/e/i.test(String(number)) ? percent(number) : String(number);
}
