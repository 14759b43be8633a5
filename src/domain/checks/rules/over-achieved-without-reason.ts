import { compare } from "../../decimal/decimal";
import { saysNothing } from "../figures";
import { magnitudeSlipOf } from "../magnitude";
import { percentMixOf } from "../percent-scale";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** In percent. 独法評定 begins at 120, but many small counts pass that; from here on readers of a plan ask why. */
const farAbove = "150";

/** 大幅超過の理由なし (厚労省 実績評価書: 大幅超過の要因・当初目標は妥当か). */
export const overAchievedWithoutReason = defineRule({
  id: "over-achieved-without-reason",
  severity: "info",
  family: "texts",
  check: eachItem((item, context) => {
    const { measurement, rate, verdict } = item.evaluated;
    if (
      !measurement?.actual ||
      rate.kind !== "rate" ||
      verdict !== "achieved" ||
      compare(rate.exact, farAbove) < 0
    )
      return null;
    if (!saysNothing(measurement.remark?.text ?? "") || !saysNothing(item.reason?.text ?? "")) return null;
    if (item.reason === null && measurement.remark === null) return null;
    // The figure itself is in doubt.
    if (magnitudeSlipOf(item, context) !== null || percentMixOf(item, context) !== null) return null;
    const facts = { rate: rate.printed, target: measurement.target?.text ?? "" };
    return atItem(item, measurement.actual.cell, { found: measurement.actual.text, expected: "", facts });
  }),
});
