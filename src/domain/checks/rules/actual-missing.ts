import { awaitsActual, whyNoActual } from "../awaited-actual";
import { atItem, eachItem } from "../places";
import { reportsNothing } from "../reported-tables";
import { defineRule } from "../rule";

/** 実績の欠落: there is a target, the actual is blank, and no remark says why. */
export const actualMissing = defineRule({
  id: "actual-missing",
  severity: "error",
  family: "results",
  check: eachItem((item, context) => {
    const { measurement } = item.evaluated;
    if (!awaitsActual(item) || whyNoActual(item) !== null || !measurement?.actual) return null;
    if (reportsNothing(item, context) !== null) return null;
    const facts = { target: measurement.target?.text ?? "" };
    return atItem(item, measurement.actual.cell, { found: "", expected: "", facts });
  }),
});
