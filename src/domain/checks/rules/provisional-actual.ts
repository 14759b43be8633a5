import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** An actual is written as 速報値 or 暫定値: good to know before it is published. */
export const provisionalActual = defineRule({
  id: "provisional-actual",
  severity: "info",
  family: "values",
  check: eachItem((item) => {
    const { measurement, actualQuantity } = item.evaluated;
    if (!measurement?.actual || !(actualQuantity.qualifiers ?? []).includes("provisional")) return null;
    return atItem(item, measurement.actual.cell, {
      found: measurement.actual.text,
      expected: "",
      facts: null,
    });
  }),
});
