import { compare } from "../../decimal/decimal";
import { saysAddedUp } from "../../plan-years/several-years";
import { levelOf } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 累計の減少: a figure that is added up over the years is smaller than the year before. 延べ counts within one year. */
export const cumulativeDecreased = defineRule({
  id: "cumulative-decreased",
  severity: "error",
  family: "values",
  check: eachItem((item, { previousOf }) => {
    const { indicator, measurement, actualQuantity } = item.evaluated;
    const previous = previousOf(item);
    const [actual, before] = [levelOf(actualQuantity), previous && levelOf(previous.quantity)];
    if (!measurement?.actual || previous === null || actual === null || before === null) return null;
    if (!saysAddedUp(`${item.name}${indicator.unit?.text ?? ""}`)) return null;
    if (compare(actual, before) >= 0) return null;
    const facts = { previous: previous.figure.text, previousCell: previous.figure.cell };
    return atItem(item, measurement.actual.cell, { found: measurement.actual.text, expected: "", facts });
  }),
});
