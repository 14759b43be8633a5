import { compare } from "../decimal/decimal";
import type { EvaluatedIndicator } from "./evaluated-indicator";
import { quantityOfFigure, unitOfCell } from "./figure-quantity";
import { align } from "./common-unit";
import { isNumber } from "./number-pair";
import type { PlanEvaluation } from "./plan-evaluation";
import { rateCandidates, type RateCandidate } from "./rate-candidates";

/** Why a person should look at an indicator. */
export type DecisionReason =
  /** The words leave open which way is good. */
  | "directionUnclear"
  /** More is taken to be better by default, but the target lies below the baseline. */
  | "directionDoubtful"
  /** Less is better, and no method was chosen for that. */
  | "lowerIsBetter"
  /** Target or actual is a change (前年比), and methods differ. */
  | "relativeTarget"
  /** A negative figure that another method could compute. */
  | "negativeValue"
  /** The target is a sum over years beside the figure of one year. */
  | "cumulativeTarget"
  /** Several values stand in one cell. */
  | "severalValues"
  /** 達成 below 100 or 未達成 at 100 and more. */
  | "rateContradictsVerdict";

/** An indicator that a person should decide about, with the ways to choose from. */
export type IndicatorToDecide = {
  readonly evaluated: EvaluatedIndicator;
  readonly reasons: readonly DecisionReason[];
  readonly candidates: readonly RateCandidate[];
  /** Labels of the values to choose from, where several stand in one cell. */
  readonly parts: readonly string[];
};

/** The indicators that a person should decide about, in reading order; what was decided already is left out. */
export function indicatorsToDecide({ indicators }: PlanEvaluation): readonly IndicatorToDecide[] {
  return indicators.flatMap((evaluated) => {
    if (evaluated.exclusion !== null) return [];
    const reasons = reasonsOf(evaluated);
    if (reasons.length === 0) return [];
    return [{ evaluated, reasons, candidates: rateCandidates(evaluated), parts: partLabels(evaluated) }];
  });
}

function reasonsOf(evaluated: EvaluatedIndicator): readonly DecisionReason[] {
  const { rate, reason, verdict, directionSource, rules } = evaluated;
  if (verdict === "targetNotSet" || verdict === "notReported") return [];
  const why = [
    rate.kind === "none" ? rate.reason : null,
    reason.kind === "notComparable" ? reason.reason : null,
  ];
  const methodChosen = (rules.exception?.method ?? null) !== null;
  const found: DecisionReason[] = [];
  if (why.includes("directionUnclear")) found.push("directionUnclear");
  if (directionSource === "default" && targetBelowBaseline(evaluated)) found.push("directionDoubtful");
  if (!methodChosen) {
    for (const open of ["lowerIsBetter", "relativeTarget", "negativeValue", "cumulativeTarget"] as const) {
      if (why.includes(open) && hasChoice(evaluated)) found.push(open);
    }
    if (contradicts(evaluated)) found.push("rateContradictsVerdict");
  }
  if (why.includes("severalValues")) found.push("severalValues");
  return found;
}

/** Some method gives a rate. */
function hasChoice(evaluated: EvaluatedIndicator): boolean {
  return rateCandidates(evaluated).some(({ rate }) => rate.kind === "rate");
}

function contradicts({ rate, verdict, reason }: EvaluatedIndicator): boolean {
  if (rate.kind === "none" || reason.kind === "printedRate") return false;
  const full = compare(rate.exact, "100");
  if (verdict === "achieved") return full < 0;
  // A target that is to be exceeded (100人超) may be missed at 100.
  return verdict === "notAchieved" && full > 0;
}

function targetBelowBaseline({ indicator, targetQuantity }: EvaluatedIndicator): boolean {
  const baseline = quantityOfFigure(indicator.baseline, unitOfCell(indicator.unit?.text));
  if (!isNumber(baseline) || !isNumber(targetQuantity)) return false;
  if (baseline.change !== undefined || targetQuantity.change !== undefined) return false;
  const numbers = align(targetQuantity, baseline);
  return numbers !== null && compare(numbers.actual, numbers.target) < 0;
}

/** The labels of the values that stand together in the cells of an indicator (男女計、男性); none where there is one value. */
export function partLabels({ targetQuantity, actualQuantity }: EvaluatedIndicator): readonly string[] {
  const labels = [targetQuantity, actualQuantity].flatMap((quantity) =>
    quantity.kind === "several" ? quantity.parts.map(({ label }) => label) : [],
  );
  return [...new Set(labels)].filter((label) => label !== "");
}
