import { awaitsActual, whyNoActual } from "../awaited-actual";
import { isPlaceholder } from "../placeholders";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** The actual is still to come: 集計中, ９月公表予定. */
export const actualPending = defineRule({
  id: "actual-pending",
  severity: "info",
  family: "results",
  check: eachItem((item) => {
    const { measurement, actualQuantity } = item.evaluated;
    if (!measurement?.actual) return null;
    const said = awaitsActual(item) ? whyNoActual(item) : null;
    const isPending = actualQuantity.kind === "pending" && !isPlaceholder(measurement.actual.text);
    if (said === null && !isPending) return null;
    const facts = { said: said ?? "" };
    return atItem(item, measurement.actual.cell, { found: measurement.actual.text, expected: "", facts });
  }),
});
