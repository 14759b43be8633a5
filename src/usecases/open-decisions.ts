import type { IndicatorException } from "../domain/conventions/conventions";
import { exceptionFinder } from "../domain/conventions/indicator-key";
import type { EvaluatedIndicator } from "../domain/evaluation/evaluated-indicator";
import {
  indicatorsToDecide,
  partLabels,
  type IndicatorToDecide,
} from "../domain/evaluation/indicators-to-decide";
import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import { rateCandidates } from "../domain/evaluation/rate-candidates";
import { placedIndicators, type Plan } from "../domain/plan/plan";
import type { Quantity } from "../domain/quantity/quantity";

/** An indicator with everything that can be decided about it. */
export type IndicatorDecision = IndicatorToDecide & {
  /** Target and actual both have a second value in brackets. */
  readonly hasBrackets: boolean;
};

/** The question about each indicator, kept as long as its judgement: most stay the same after a decision. */
const asked = new WeakMap<EvaluatedIndicator, IndicatorDecision | null>();

/** The indicators that a person should decide about: how to compute, or whether to count. In reading order. */
export function openDecisions(evaluation: PlanEvaluation): readonly IndicatorDecision[] {
  return evaluation.indicators.flatMap((evaluated) => {
    const known = asked.get(evaluated);
    if (known !== undefined) return known ?? [];
    const decision = openDecision(evaluation, evaluated);
    asked.set(evaluated, decision);
    return decision ?? [];
  });
}

/** What can be decided about an indicator, whether anything must be or not. */
export function decisionOf(evaluation: PlanEvaluation, evaluated: EvaluatedIndicator): IndicatorDecision {
  return openDecision(evaluation, evaluated) ?? withBrackets(question(evaluated));
}

function openDecision(evaluation: PlanEvaluation, evaluated: EvaluatedIndicator): IndicatorDecision | null {
  const [open] = indicatorsToDecide({ ...evaluation, indicators: [evaluated] });
  if (open !== undefined) return withBrackets(open);
  return evaluated.suggestedExclusion === null ? null : withBrackets(question(evaluated));
}

const question = (evaluated: EvaluatedIndicator): IndicatorToDecide => {
  return { evaluated, reasons: [], candidates: rateCandidates(evaluated), parts: partLabels(evaluated) };
};

function withBrackets(decision: IndicatorToDecide): IndicatorDecision {
  const { targetQuantity, actualQuantity } = decision.evaluated;
  return { ...decision, hasBrackets: hasNumberAside(targetQuantity) && hasNumberAside(actualQuantity) };
}

const hasNumberAside = ({ aside }: Quantity): boolean => (aside ?? []).some(({ kind }) => kind === "number");

/** Decisions about indicators that the plan no longer has, for instance because they were renamed. */
export function lostDecisions(
  plan: Plan,
  exceptions: readonly IndicatorException[],
): readonly IndicatorException[] {
  if (exceptions.length === 0) return [];
  const found = new Set(placedIndicators(plan).map(exceptionFinder(exceptions)));
  return exceptions.filter((exception) => !found.has(exception));
}
