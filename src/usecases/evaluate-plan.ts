import type { PlanConventions } from "../domain/conventions/conventions";
import { defaultConventions } from "../domain/conventions/default-conventions";
import { evaluateSteps } from "../domain/evaluation/evaluate";
import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import { allSteps, type Steps } from "../domain/steps/steps";
import type { PlanReading } from "./read-plan";

/**
 * Judges what was read for one fiscal year. The plan's period is the officer's, else the one that titles and headings name.
 * Fails with "yearNotFound" when the workbook names years and this one is not among them.
 */
export function evaluatePlan(
  reading: PlanReading,
  fiscalYear: number,
  conventions?: PlanConventions,
): Result<PlanEvaluation, Problem> {
  return allSteps(evaluatePlanSteps(reading, fiscalYear, conventions));
}

/** The same in steps of one indicator. */
export function* evaluatePlanSteps(
  reading: PlanReading,
  fiscalYear: number,
  conventions: PlanConventions = defaultConventions,
): Steps<Result<PlanEvaluation, Problem>> {
  const { fiscalYears, plan, planPeriod } = reading.recognition;
  if (fiscalYears.length > 0 && !fiscalYears.includes(fiscalYear)) {
    return failure({ code: "yearNotFound", fiscalYear, available: fiscalYears });
  }
  const period = conventions.period ?? planPeriod;
  return success(yield* evaluateSteps(plan, fiscalYear, { ...conventions, period }));
}
