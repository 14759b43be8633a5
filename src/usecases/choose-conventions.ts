import {
  withException,
  withoutException,
  withPreset,
  type ExceptionChange,
} from "../domain/conventions/change-conventions";
import type {
  Conventions,
  IndicatorKey,
  PlanConventions,
  PlanPeriod,
  RateFormat,
} from "../domain/conventions/conventions";
import { evaluateAgain } from "../domain/evaluation/evaluate-again";
import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { Problem } from "../domain/problem/problem";
import { success, type Result } from "../domain/result/result";
import type { Steps } from "../domain/steps/steps";
import { evaluatePlanSteps } from "./evaluate-plan";
import type { PlanReading } from "./read-plan";

/** One thing that the officer says about how a plan is computed. */
export type ConventionDecision =
  | { readonly kind: "preset"; readonly id: string }
  | { readonly kind: "parts"; readonly change: Partial<Omit<Conventions, "format">> }
  | { readonly kind: "format"; readonly change: Partial<RateFormat> }
  /** Null leaves the period to titles and headings. */
  | { readonly kind: "period"; readonly period: PlanPeriod | null }
  /** About one indicator; what the change does not name stays. */
  | { readonly kind: "indicator"; readonly key: IndicatorKey; readonly change: ExceptionChange }
  /** Takes back everything that was decided about one indicator. */
  | { readonly kind: "forget"; readonly key: IndicatorKey }
  /** Back to what held before. */
  | { readonly kind: "restore"; readonly conventions: PlanConventions };

/** A plan's conventions after one more decision. */
export function decideConventions(before: PlanConventions, decision: ConventionDecision): PlanConventions {
  const { conventions } = before;
  switch (decision.kind) {
    case "preset":
      return withPreset(before, decision.id);
    case "parts":
      return { ...before, conventions: { ...conventions, ...decision.change } };
    case "format":
      return {
        ...before,
        conventions: { ...conventions, format: { ...conventions.format, ...decision.change } },
      };
    case "period":
      return { ...before, period: decision.period };
    case "indicator":
      return withException(before, decision.key, decision.change);
    case "forget":
      return withoutException(before, decision.key);
    case "restore":
      return decision.conventions;
  }
}

/**
 * The judgement after a decision, `conventions` being those that hold then. A decision about one indicator judges only that
 * one anew. Fails as `evaluatePlan` does.
 */
export function* evaluateDecision(
  reading: PlanReading,
  before: PlanEvaluation,
  conventions: PlanConventions,
  decision: ConventionDecision,
): Steps<Result<PlanEvaluation, Problem>> {
  if (decision.kind !== "indicator" && decision.kind !== "forget") {
    return yield* evaluatePlanSteps(reading, before.fiscalYear, conventions);
  }
  const { plan, planPeriod } = reading.recognition;
  const period = conventions.period ?? planPeriod;
  return success(evaluateAgain(plan, before, { ...conventions, period }, decision.key));
}
