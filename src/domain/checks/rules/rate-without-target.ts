import { saysNothing } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { statedRates } from "../stated-rate";

/** 未設定なのに達成率あり: no target, but a rate is written. */
export const rateWithoutTarget = defineRule({
  id: "rate-without-target",
  severity: "warning",
  family: "targets",
  check: eachItem((item) => {
    const { target, statedRate } = item.evaluated.measurement ?? {};
    if (!target || !statedRate || !saysNothing(target.text) || statedRates(statedRate).length === 0)
      return null;
    const facts = { targetCell: target.cell };
    return atItem(item, statedRate.cell, { found: statedRate.text, expected: "―", facts });
  }),
});
