import { inColumn } from "../checked-book";
import { isBlank } from "../figures";
import { habit } from "../habits";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 単位なし: the unit cell of a number is blank, although the master or most of the other indicators have one. */
export const unitMissing = defineRule({
  id: "unit-missing",
  severity: "warning",
  family: "values",
  check: eachItem((item, context) => {
    const { indicator, targetQuantity, actualQuantity } = item.evaluated;
    const cell = inColumn(item, "unit")?.cell;
    if (indicator.unit !== null || cell === undefined) return null;
    const numbers = [targetQuantity, actualQuantity].filter(({ kind }) => kind === "number");
    if (numbers.length === 0 || numbers.some((each) => each.kind === "number" && each.unit !== ""))
      return null;
    const wanted = context.masterOf(item)?.evaluated.indicator.unit?.text ?? "";
    if (isBlank(wanted) && unitsAreGiven(context, item) < 0.5) return null;
    return atItem(item, cell, { found: "", expected: wanted, facts: null });
  }),
});

const unitsAreGiven = habit(
  () => true,
  ({ evaluated }) => evaluated.indicator.unit !== null,
);
