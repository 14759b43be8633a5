import { compare } from "../../decimal/decimal";
import { levelOf } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { isRate, quotient, statedRates } from "../stated-rate";

/**
 * 方向の取り違え: actual ÷ target stands as the rate of an indicator for which less is better, so that the rate says the
 * opposite of the verdict (11.6 of at most 12.0 hours: 96.7％, although achieved).
 */
export const statedRateDirection = defineRule({
  id: "stated-rate-direction",
  severity: "info",
  family: "results",
  check: eachItem((item) => {
    const { measurement, rate, verdict, direction, actualQuantity, targetQuantity } = item.evaluated;
    const stated = measurement?.statedRate;
    if (!stated || rate.kind === "rate" || direction !== "lowerIsBetter") return null;
    const [actual, target] = [levelOf(actualQuantity), levelOf(targetQuantity)];
    if (actual === null || target === null || actual.startsWith("-") || target.startsWith("-")) return null;
    const exact = quotient(actual, target);
    if (exact === null || !isRate(stated, exact)) return null;
    const percent = statedRates(stated)[0]?.percent ?? exact;
    const sign = compare(exact, "100");
    const contradicts = (verdict === "achieved" && sign < 0) || (verdict === "notAchieved" && sign > 0);
    if (!contradicts) return null;
    return atItem(item, stated.cell, {
      found: stated.text,
      expected: rate.printed,
      facts: { verdict, percent },
    });
  }),
});
