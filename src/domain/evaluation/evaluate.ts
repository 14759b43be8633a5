import type { PlanConventions, RateFormat } from "../conventions/conventions";
import { defaultConventions } from "../conventions/default-conventions";
import { measurementOf, placedIndicators, type PlacedIndicator, type Plan } from "../plan/plan";
import { decideExclusion, exclusionOf, relistedElsewhere } from "../plan-years/exclusions";
import { figureNotesOf } from "../plan-years/figure-notes";
import { yearsOfPlan } from "../plan-years/plan-period";
import { targetThatHolds } from "../plan-years/revised-target";
import { allSteps, type Steps } from "../steps/steps";
import type { EvaluatedIndicator } from "./evaluated-indicator";
import { quantityOfFigure, unitOfCell } from "./figure-quantity";
import { defaultRules, rulesFinder, type IndicatorRules } from "./indicator-rules";
import { judgeIndicator } from "./judge-indicator";
import type { PlanEvaluation } from "./plan-evaluation";
import { talliesBy, tallyOf } from "./tallies";

/**
 * Judges every indicator of a plan for one fiscal year, in reading order, by the plan's conventions.
 * An indicator whose figures all belong to other years is left out; one without any figures counts as 目標未設定.
 */
export function evaluate(plan: Plan, fiscalYear: number, conventions?: PlanConventions): PlanEvaluation {
  return allSteps(evaluateSteps(plan, fiscalYear, conventions));
}

/** The same in steps of one indicator. */
export function* evaluateSteps(
  plan: Plan,
  fiscalYear: number,
  conventions: PlanConventions = defaultConventions,
): Steps<PlanEvaluation> {
  const rulesOf = rulesFinder(conventions, fiscalYear);
  const placements = placedIndicators(plan);
  const relisted = relistedElsewhere(placements, fiscalYear);
  const indicators: EvaluatedIndicator[] = [];
  for (const placed of placements) {
    yield;
    const isRelisted = relisted.has(placed.indicator.id);
    const evaluated = evaluateIndicator(placed, fiscalYear, rulesOf(placed), isRelisted);
    if (evaluated) indicators.push(evaluated);
  }
  yield;
  return evaluationOf(indicators, fiscalYear, conventions.conventions.format);
}

/** Judged indicators with their counts, whose shares are printed by the format. */
export function evaluationOf(
  indicators: readonly EvaluatedIndicator[],
  fiscalYear: number,
  format: RateFormat,
): PlanEvaluation {
  const byGoal = talliesBy(indicators, ({ goal }) => goal.name?.text ?? "", format);
  const byDepartment = talliesBy(
    indicators,
    ({ indicator }) => indicator.department?.text.trim() ?? "",
    format,
  );
  return {
    fiscalYear,
    indicators,
    tally: tallyOf(indicators, format),
    byGoal: byGoal.map(({ key, tally }) => ({ goal: key, tally })),
    byDepartment: byDepartment.map(({ key, tally }) => ({ department: key, tally })),
  };
}

/**
 * One indicator judged for the year; null when it has figures, but none of that year. `standsElsewhere`: it is marked 再掲
 * and the plan has it a second time without the mark.
 */
export function evaluateIndicator(
  placed: PlacedIndicator,
  fiscalYear: number,
  rules: IndicatorRules = defaultRules,
  standsElsewhere = false,
): EvaluatedIndicator | null {
  const { goal, initiative, indicator } = placed;
  const measurement = measurementOf(indicator, fiscalYear);
  if (measurement === null && indicator.measurements.length > 0) return null;
  const unit = unitOfCell(indicator.unit?.text);
  const targetQuantity = quantityOfFigure(targetThatHolds(measurement), unit);
  const actualQuantity = quantityOfFigure(measurement?.actual ?? null, unit);
  const figureNotes = figureNotesOf({
    indicator,
    fiscalYear,
    measurement,
    target: targetQuantity,
    actual: actualQuantity,
    period: yearsOfPlan(rules.planYear, fiscalYear),
  });
  return {
    goal,
    initiative,
    indicator,
    fiscalYear,
    measurement,
    targetQuantity,
    actualQuantity,
    ...judgeIndicator({ indicator, targetQuantity, actualQuantity, figureNotes }, rules),
    rules,
    figureNotes,
    ...decideExclusion(
      exclusionOf({ placed, measurement, actual: actualQuantity, standsElsewhere }),
      rules.exception,
      rules.conventions.excluded,
    ),
  };
}
