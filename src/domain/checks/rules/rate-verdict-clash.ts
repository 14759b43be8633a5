import { compare } from "../../decimal/decimal";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { statedRates } from "../stated-rate";
import { statedVerdictOf } from "../stated-verdict";

/** 判定と達成率の矛盾 of what is typed, where the figures themselves cannot be judged: 達成 beside 95％, 未達成 beside 104％. */
export const rateVerdictClash = defineRule({
  id: "rate-verdict-clash",
  severity: "warning",
  family: "results",
  check: eachItem((item) => {
    const { measurement, verdict, direction, actualQuantity } = item.evaluated;
    const { statedRate, statedVerdict } = measurement ?? {};
    if (!statedRate || !statedVerdict || verdict === "achieved" || verdict === "notAchieved") return null;
    if (direction !== "higherIsBetter" || actualQuantity.kind !== "number") return null;
    const said = statedVerdictOf(statedVerdict.text);
    const rates =
      statedRate.text.includes("%") || statedRate.text.includes("％") ? statedRates(statedRate) : [];
    const [rate] = rates;
    if (said === null || rate === undefined) return null;
    const sign = compare(rate.percent, "100");
    if ((said === "achieved") === sign >= 0) return null;
    return atItem(item, statedVerdict.cell, {
      found: statedVerdict.text,
      expected: "",
      facts: { rate: statedRate.text, rateCell: statedRate.cell },
    });
  }),
});
