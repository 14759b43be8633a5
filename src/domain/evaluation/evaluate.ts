import { measurementOf, placedIndicators, type PlacedIndicator, type Plan } from "../plan/plan";
import type { EvaluatedIndicator } from "./evaluated-indicator";
import { quantityOfFigure, unitOfCell } from "./figure-quantity";
import { judge } from "./judge";
import type { PlanEvaluation } from "./plan-evaluation";
import { talliesBy, tallyOf } from "./tallies";

/**
 * Judges every indicator of a plan for one fiscal year, in reading order.
 * An indicator whose figures all belong to other years is left out; one without any figures counts as 目標未設定.
 */
export function evaluate(plan: Plan, fiscalYear: number): PlanEvaluation {
  const indicators = placedIndicators(plan).flatMap((placed) => evaluateIndicator(placed, fiscalYear) ?? []);
  const byGoal = talliesBy(indicators, ({ goal }) => goal.name?.text ?? "");
  const byDepartment = talliesBy(indicators, ({ indicator }) => indicator.department?.text.trim() ?? "");
  return {
    fiscalYear,
    indicators,
    tally: tallyOf(indicators),
    byGoal: byGoal.map(({ key, tally }) => ({ goal: key, tally })),
    byDepartment: byDepartment.map(({ key, tally }) => ({ department: key, tally })),
  };
}

/** One indicator judged for the year; null when it has figures, but none of that year. */
export function evaluateIndicator(placed: PlacedIndicator, fiscalYear: number): EvaluatedIndicator | null {
  const { goal, initiative, indicator } = placed;
  const measurement = measurementOf(indicator, fiscalYear);
  if (measurement === null && indicator.measurements.length > 0) return null;
  const unit = unitOfCell(indicator.unit?.text);
  const targetQuantity = quantityOfFigure(measurement?.target ?? null, unit);
  const actualQuantity = quantityOfFigure(measurement?.actual ?? null, unit);
  const judgement = judge({
    name: indicator.name.text,
    target: targetQuantity,
    actual: actualQuantity,
    baseline: quantityOfFigure(indicator.baseline, unit),
  });
  return {
    goal,
    initiative,
    indicator,
    fiscalYear,
    measurement,
    targetQuantity,
    actualQuantity,
    ...judgement,
  };
}
