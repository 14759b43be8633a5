import { unitKey } from "../../quantity/units";
import { levelOf } from "../figures";
import { countUnits } from "../count-units";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** A count is negative, although target and last year's actual are not and the indicator is no change. */
export const negativeCount = defineRule({
  id: "negative-count",
  severity: "warning",
  family: "values",
  check: eachItem((item, { previousOf }) => {
    const { measurement, actualQuantity, targetQuantity } = item.evaluated;
    const actual = levelOf(actualQuantity);
    if (
      !measurement?.actual ||
      actual === null ||
      !actual.startsWith("-") ||
      actualQuantity.kind !== "number"
    )
      return null;
    if (
      !countUnits.has(unitKey(actualQuantity.unit)) ||
      /増減|収支|差|変化|増加|減少|削減|縮減|前年/.test(item.name)
    )
      return null;
    const others = [targetQuantity, previousOf(item)?.quantity ?? targetQuantity].map(levelOf);
    if (others.some((other) => other === null || other.startsWith("-"))) return null;
    return atItem(item, measurement.actual.cell, {
      found: measurement.actual.text,
      expected: "",
      facts: null,
    });
  }),
});
