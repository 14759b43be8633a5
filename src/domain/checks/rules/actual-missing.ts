import { awaitsActual, whyNoActual } from "../awaited-actual";
import { atItem } from "../places";
import { defineRule } from "../rule";

/** 実績の欠落: there is a target, the actual is blank, and no remark says why. */
export const actualMissing = defineRule({
  id: "actual-missing",
  severity: "error",
  family: "results",
  check: ({ items }) => {
    const isAnyGiven = items.some(
      ({ evaluated }) => (evaluated.measurement?.actual?.text ?? "").trim() !== "",
    );
    if (!isAnyGiven && items.length > 1) return [];
    return items.flatMap((item) => {
      const { measurement } = item.evaluated;
      if (!awaitsActual(item) || whyNoActual(item) !== null || !measurement?.actual) return [];
      const facts = { target: measurement.target?.text ?? "" };
      return [atItem(item, measurement.actual.cell, { found: "", expected: "", facts })];
    });
  },
});
