import { formulaAt } from "../../grid/sheet-grid";
import { isBlank, isDash } from "../figures";
import { habit } from "../habits";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** The rate is blank or a dash, although it can be computed and most of the other rates are written. */
export const rateMissing = defineRule({
  id: "rate-missing",
  severity: "info",
  family: "results",
  check: eachItem((item, context) => {
    const { measurement, rate } = item.evaluated;
    const stated = measurement?.statedRate;
    if (!stated || rate.kind !== "rate" || !(isBlank(stated.text) || isDash(stated.text))) return null;
    // A formula without a result is not recomputed: another rule.
    if (item.table && formulaAt(item.table.view.grid, stated.cell.row, stated.cell.column) !== null)
      return null;
    if (ratesAreGiven(context, item) < 0.6) return null;
    return atItem(item, stated.cell, { found: stated.text, expected: rate.printed, facts: null });
  }),
});

const ratesAreGiven = habit(
  ({ evaluated }) => evaluated.rate.kind === "rate" && evaluated.measurement?.statedRate != null,
  ({ evaluated }) => !isBlank(evaluated.measurement?.statedRate?.text ?? ""),
);
