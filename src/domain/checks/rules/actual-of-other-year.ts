import { readFiscalYear } from "../../fiscal-year/read-fiscal-year";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 年度違い: the actual says itself that it is of another year (52.1％（令和４年度）). A date in the year after may be its end. */
export const actualOfOtherYear = defineRule({
  id: "actual-of-other-year",
  severity: "info",
  family: "values",
  check: eachItem((item, { fiscalYear }) => {
    const { measurement, actualQuantity } = item.evaluated;
    if (!measurement?.actual || actualQuantity.asOf === undefined) return null;
    const { from, to, kind } = readFiscalYear(actualQuantity.asOf.replace(/[()（）]/g, ""));
    if (from === null || to === null || from !== to || from === fiscalYear) return null;
    if (kind === "calendar" && from === fiscalYear + 1) return null;
    const facts = { saidYear: from, fiscalYear, asOf: actualQuantity.asOf };
    return atItem(item, measurement.actual.cell, { found: measurement.actual.text, expected: "", facts });
  }),
});
