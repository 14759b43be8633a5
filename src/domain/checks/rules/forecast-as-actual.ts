import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 見込と確定の混在: an actual is written as a forecast. */
export const forecastAsActual = defineRule({
  id: "forecast-as-actual",
  severity: "warning",
  family: "values",
  check: eachItem((item) => {
    const { measurement, actualQuantity } = item.evaluated;
    if (!measurement?.actual || actualQuantity.kind === "pending") return null;
    const { qualifiers = [] } = actualQuantity;
    if (!qualifiers.includes("forecast") && !qualifiers.includes("planned")) return null;
    return atItem(item, measurement.actual.cell, {
      found: measurement.actual.text,
      expected: "",
      facts: null,
    });
  }),
});
