import type { PlanConventions } from "../domain/conventions/conventions";
import { defaultConventions } from "../domain/conventions/default-conventions";
import { evaluate } from "../domain/evaluation/evaluate";
import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import type { PlanReading } from "./read-plan";

/**
 * Judges what was read for one fiscal year. The plan's period is the officer's, else the one that titles and headings name.
 * Fails with "yearNotFound" when the workbook names years and this one is not among them.
 */
export function evaluatePlan(
  reading: PlanReading,
  fiscalYear: number,
  conventions: PlanConventions = defaultConventions,
): Result<PlanEvaluation, Problem> {
  const { fiscalYears, plan, planPeriod } = reading.recognition;
  if (fiscalYears.length > 0 && !fiscalYears.includes(fiscalYear)) {
    return failure({ code: "yearNotFound", fiscalYear, available: fiscalYears });
  }
  const period = conventions.period ?? planPeriod;
  return success(evaluate(plan, fiscalYear, { ...conventions, period }));
}
