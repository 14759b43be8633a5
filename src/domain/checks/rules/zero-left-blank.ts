import { compare } from "../../decimal/decimal";
import { awaitsActual } from "../awaited-actual";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { statedRates } from "../stated-rate";

/** ゼロ実績空欄: the actual is blank, but a rate of 0 % or the words beside it say that it was zero. */
export const zeroLeftBlank = defineRule({
  id: "zero-left-blank",
  severity: "info",
  family: "results",
  check: eachItem((item) => {
    const { measurement } = item.evaluated;
    if (!awaitsActual(item) || !measurement?.actual) return null;
    const { statedRate, remark } = measurement;
    const isZeroRate =
      statedRate !== null && statedRates(statedRate).some(({ percent }) => compare(percent, "0") === 0);
    const words = [item.reason?.text ?? "", remark?.text ?? ""];
    const said = words.find((text) =>
      /(?<![\d０-９.．])[0０](?:件|人|回|％|%)|ゼロ|実績(?:は|が)?な(?:し|かった|い)|(?:申請|応募|利用|該当)(?:者|件数)?(?:は|が)な(?:し|かった|く)/.test(
        text,
      ),
    );
    if (!isZeroRate && said === undefined) return null;
    const facts = { said: said ?? statedRate?.text ?? "" };
    return atItem(item, measurement.actual.cell, { found: "", expected: "0", facts });
  }),
});
