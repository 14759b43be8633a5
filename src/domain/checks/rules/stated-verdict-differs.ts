import { isDirectionDoubtful } from "../direction-doubt";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { statedVerdictOf, writtenVerdict } from "../stated-verdict";

/** 判定の矛盾: 達成 is written although the figures say 未達成, or the other way round. */
export const statedVerdictDiffers = defineRule({
  id: "stated-verdict-differs",
  severity: "error",
  family: "results",
  check: eachItem((item) => {
    const { measurement, verdict, directionSource } = item.evaluated;
    const stated = measurement?.statedVerdict;
    const said = stated ? statedVerdictOf(stated.text) : null;
    if (!stated || said === null || (verdict !== "achieved" && verdict !== "notAchieved") || said === verdict)
      return null;
    if (isDirectionDoubtful(item)) return null;
    const facts = {
      verdict,
      actual: measurement?.actual?.text ?? "",
      target: measurement?.target?.text ?? "",
      directionIsAssumed: directionSource === "default",
    };
    return atItem(item, stated.cell, { found: stated.text, expected: writtenVerdict(verdict), facts });
  }),
});
