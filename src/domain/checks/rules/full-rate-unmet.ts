import { compare } from "../../decimal/decimal";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { statedRates } from "../stated-rate";

/** The rate is shown as 100％ although the target was not met (99.95 rounded up). */
export const fullRateUnmet = defineRule({
  id: "full-rate-unmet",
  severity: "warning",
  family: "results",
  check: eachItem((item) => {
    const { measurement, rate, verdict } = item.evaluated;
    if (verdict !== "notAchieved" || rate.kind !== "rate" || compare(rate.exact, "100") >= 0) return null;
    const stated = measurement?.statedRate ?? null;
    const shown = stated?.text || rate.printed;
    const isFull = stated?.text
      ? statedRates(stated).some(({ percent }) => compare(percent, "100") === 0) &&
        compare(rate.exact, "99") > 0
      : /^100(?:\.0+)?[%％]$/.test(rate.printed);
    const cell = stated?.cell ?? measurement?.actual?.cell;
    if (!isFull || !cell) return null;
    const facts = { actual: measurement?.actual?.text ?? "", target: measurement?.target?.text ?? "" };
    return atItem(item, cell, { found: shown, expected: "", facts });
  }),
});
