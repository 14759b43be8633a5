import type { IndicatorKey, PlanConventions } from "../conventions/conventions";
import { keyOf, sameKey } from "../conventions/indicator-key";
import { placedIndicators, type Plan } from "../plan/plan";
import { relistedElsewhere } from "../plan-years/exclusions";
import { evaluateIndicator, evaluationOf } from "./evaluate";
import { rulesFinder } from "./indicator-rules";
import type { PlanEvaluation } from "./plan-evaluation";

/**
 * The judgement after the decision about one indicator was changed: what bears its names is judged anew, everything else
 * is taken from `before`, which must come from the same plan and, but for that decision, from the same conventions.
 */
export function evaluateAgain(
  plan: Plan,
  before: PlanEvaluation,
  conventions: PlanConventions,
  key: IndicatorKey,
): PlanEvaluation {
  const { fiscalYear } = before;
  const rulesOf = rulesFinder(conventions, fiscalYear);
  const relisted = relistedElsewhere(placedIndicators(plan), fiscalYear);
  const indicators = before.indicators.map((evaluated) =>
    sameKey(keyOf(evaluated), key)
      ? (evaluateIndicator(evaluated, fiscalYear, rulesOf(evaluated), relisted.has(evaluated.indicator.id)) ??
        evaluated)
      : evaluated,
  );
  return evaluationOf(indicators, fiscalYear, conventions.conventions.format);
}
