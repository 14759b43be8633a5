import { formulaAt } from "../../grid/sheet-grid";
import type { CheckedItem } from "../checked-book";
import { statedRateDifference } from "../rate-check";
import { habit } from "../habits";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** A number is typed over the formula of a rate, while most of the other rates of the table are computed. */
export const formulaOverwritten = defineRule({
  id: "formula-overwritten",
  severity: "info",
  family: "values",
  check: eachItem((item, context) => {
    const rate = item.evaluated.measurement?.statedRate;
    if (!rate || typeof rate.value !== "number" || rateFormula(item) !== null) return null;
    // A typed rate that is wrong is told by other rules.
    if (statedRateDifference(item, context) !== null) return null;
    return ratesAreComputed(context, item) < 0.6
      ? null
      : atItem(item, rate.cell, { found: rate.text, expected: "", facts: null });
  }),
});

const ratesAreComputed = habit(
  ({ evaluated }) => (evaluated.measurement?.statedRate?.text ?? "") !== "",
  (item) => rateFormula(item) !== null,
);

function rateFormula({ evaluated, table }: CheckedItem): string | null {
  const cell = evaluated.measurement?.statedRate?.cell;
  return cell && table ? formulaAt(table.view.grid, cell.row, cell.column) : null;
}
