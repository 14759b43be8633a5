import { evaluateIndicator } from "../../evaluation/evaluate";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 2年続けて未達成 (厚労省 実績評価書: 複数年度未達が続く場合の見直し). Last year as this workbook or last year's has it. */
export const unmetTwoYears = defineRule({
  id: "unmet-two-years",
  severity: "info",
  family: "texts",
  check: eachItem((item, { fiscalYear, lastYearOf }) => {
    const { goal, initiative, indicator, measurement, verdict } = item.evaluated;
    if (verdict !== "notAchieved" || !measurement?.actual) return null;
    const hasLastYear = indicator.measurements.some(
      (each) => each.fiscalYear === fiscalYear - 1 && each.target !== null,
    );
    const earlier = hasLastYear ? { goal, initiative, indicator } : lastYearOf(item)?.evaluated;
    const before = earlier ? evaluateIndicator(earlier, fiscalYear - 1) : null;
    if (before?.verdict !== "notAchieved" || before.measurement?.fiscalYear !== fiscalYear - 1) return null;
    const facts = {
      lastActual: before.measurement.actual?.text ?? "",
      lastTarget: before.measurement.target?.text ?? "",
    };
    return atItem(item, measurement.actual.cell, { found: measurement.actual.text, expected: "", facts });
  }),
});
