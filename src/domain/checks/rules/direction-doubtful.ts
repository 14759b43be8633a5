import { isDirectionDoubtful } from "../direction-doubt";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/**
 * 方向の取り違え疑い: the target is below the baseline although nothing says that less is better, so that the indicator is
 * judged as "more is better".
 */
export const directionDoubtful = defineRule({
  id: "direction-doubtful",
  severity: "warning",
  family: "targets",
  check: eachItem((item) => {
    const { indicator, measurement } = item.evaluated;
    if (!measurement?.target || !indicator.baseline || !isDirectionDoubtful(item)) return null;
    const facts = { baseline: indicator.baseline.text, baselineCell: indicator.baseline.cell };
    return atItem(item, measurement.target.cell, { found: measurement.target.text, expected: "", facts });
  }),
});
