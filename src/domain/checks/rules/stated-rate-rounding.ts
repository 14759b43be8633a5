import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { statedRateDifference } from "../rate-check";

/** 丸め差: a typed rate is the computed one, rounded or limited to 100 in another way than the plan does. */
export const statedRateRounding = defineRule({
  id: "stated-rate-rounding",
  severity: "info",
  family: "results",
  check: eachItem((item, context) => {
    const found = statedRateDifference(item, context);
    if (found === null || (found.difference.kind !== "rounding" && found.difference.kind !== "capped"))
      return null;
    const { stated, printed, difference } = found;
    return atItem(item, stated.cell, {
      found: stated.text,
      expected: printed,
      facts: { way: difference.kind },
    });
  }),
});
