import { saysNothing } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { statedVerdictOf } from "../stated-verdict";

/** 達成 or 未達成 is written although there is no actual. */
export const verdictWithoutActual = defineRule({
  id: "verdict-without-actual",
  severity: "warning",
  family: "results",
  check: eachItem((item) => {
    const { actual, statedVerdict } = item.evaluated.measurement ?? {};
    if (!actual || !statedVerdict || !saysNothing(actual.text)) return null;
    if (statedVerdictOf(statedVerdict.text) === null) return null;
    return atItem(item, statedVerdict.cell, {
      found: statedVerdict.text,
      expected: "",
      facts: { actualCell: actual.cell },
    });
  }),
});
