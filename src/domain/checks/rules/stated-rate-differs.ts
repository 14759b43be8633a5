import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { differsByMethod, statedRateDifference } from "../rate-check";

/** 達成率の再計算差: a typed rate is not the computed one, with the likeliest reason. Ways of rounding are another rule. */
export const statedRateDiffers = defineRule({
  id: "stated-rate-differs",
  severity: "error",
  family: "results",
  check: eachItem((item, context) => {
    const found = statedRateDifference(item, context);
    if (found === null || found.difference.kind === "rounding" || found.difference.kind === "capped")
      return null;
    if (item.table && differsByMethod(item.table.items, context) !== null) return null;
    const { stated, printed, difference, actual, target } = found;
    const facts = { difference, actual, target };
    return atItem(item, stated.cell, { found: stated.text, expected: printed, facts });
  }),
});
