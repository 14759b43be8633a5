import { compare } from "../../decimal/decimal";
import { readQuantity } from "../../quantity/read-quantity";
import { levelOf } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** A rounded display hides the verdict: 82.96 is shown as 83.0, looks as if it reached 83.0, and does not (99.95% problem). */
export const shownValueRounded = defineRule({
  id: "shown-value-rounded",
  severity: "warning",
  family: "values",
  check: eachItem((item) => {
    const { measurement, verdict, reason, actualQuantity, targetQuantity } = item.evaluated;
    const { actual, target } = measurement ?? {};
    if (verdict !== "notAchieved" || reason.kind !== "comparison" || reason.compared.from !== "values")
      return null;
    if (!actual || !target || (typeof actual.value !== "number" && typeof target.value !== "number"))
      return null;
    const shown = levelOf(readQuantity(actual.text));
    const wanted = levelOf(readQuantity(target.text));
    if (shown === null || wanted === null || compare(shown, wanted) !== 0) return null;
    const facts = {
      actual: levelOf(actualQuantity) ?? "",
      target: levelOf(targetQuantity) ?? "",
      targetText: target.text,
    };
    return atItem(item, actual.cell, { found: actual.text, expected: "", facts });
  }),
});
