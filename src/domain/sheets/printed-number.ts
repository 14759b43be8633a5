import { round, type DecimalText } from "../decimal/decimal";
import { groupedDecimal } from "../plain-tables/amount-text";
import type { CellNumber } from "./sheet-plan";

/** #,##0.0; △ before what is below zero, as in official accounts. */
function formatOf(decimals: number, isNegative: boolean): string {
  const format = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return isNegative ? `${format};"△"${format}` : format;
}

/** A number that a cell holds for a chart to draw, and the text that the cell then displays. */
export function printedNumber(
  value: DecimalText,
  decimals: number,
): { readonly text: string; readonly number: CellNumber } {
  const rounded = round(value, decimals, "halfUp");
  return {
    text: groupedDecimal(rounded),
    number: { value: Number(value), format: formatOf(decimals, rounded.startsWith("-")) },
  };
}
