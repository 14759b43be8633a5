import { unitKey } from "../../quantity/units";
import { levelOf } from "../figures";
import { countUnits } from "../count-units";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** A count has a fraction (12.5人), although target and last year's actual are whole and the indicator is no average. */
export const fractionOfCount = defineRule({
  id: "fraction-of-count",
  severity: "warning",
  family: "values",
  check: eachItem((item, { previousOf }) => {
    const { indicator, measurement, actualQuantity, targetQuantity } = item.evaluated;
    const actual = levelOf(actualQuantity);
    if (!measurement?.actual || actual === null || isWhole(actual) || actualQuantity.kind !== "number")
      return null;
    if (!countUnits.has(unitKey(actualQuantity.unit)) || /[十百千万億]/.test(indicator.unit?.text ?? ""))
      return null;
    if (
      /平均|当たり|あたり|率|割合|指数|ポイント|[十百千万億]/.test(`${item.name}${measurement.actual.text}`)
    )
      return null;
    const target = levelOf(targetQuantity);
    const before = previousOf(item);
    const previous = before === null ? null : levelOf(before.quantity);
    if (target === null || !isWhole(target) || (previous !== null && !isWhole(previous))) return null;
    return atItem(item, measurement.actual.cell, {
      found: measurement.actual.text,
      expected: "",
      facts: null,
    });
  }),
});

const isWhole = (value: string): boolean => /^-?\d+(?:\.0+)?$/.test(value);
