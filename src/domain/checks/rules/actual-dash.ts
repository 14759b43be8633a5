import { isDash, saysNothing } from "../figures";
import { whyNoActual } from "../awaited-actual";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** The actual is a dash beside a target, and neither remark nor reason says why. */
export const actualDash = defineRule({
  id: "actual-dash",
  severity: "info",
  family: "results",
  check: eachItem((item) => {
    const { measurement, exclusion, suggestedExclusion } = item.evaluated;
    const { target, actual, remark } = measurement ?? {};
    if (!target || !actual || !isDash(actual.text) || saysNothing(target.text)) return null;
    const said = !saysNothing(remark?.text ?? "") || !saysNothing(item.reason?.text ?? "");
    if (exclusion !== null || suggestedExclusion !== null || said || whyNoActual(item) !== null) return null;
    return atItem(item, actual.cell, { found: actual.text, expected: "", facts: { target: target.text } });
  }),
});
