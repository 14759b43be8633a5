import type { RateMethod } from "../conventions/conventions";
import type { PlanYear } from "../conventions/plan-year";
import { compare, multiply, subtract } from "../decimal/decimal";
import type { DecimalText } from "../quantity/quantity";
import { noRate, type ComputedRate, type RateTerms } from "./computed-rate";
import type { Direction, NoRateReason } from "./evaluated-indicator";

/** What the formulas are given: levels in one unit, and what only some of them need. */
export type FormulaInputs = {
  readonly actual: DecimalText;
  readonly target: DecimalText;
  readonly unit: string;
  readonly from: RateTerms["from"];
  readonly direction: Extract<Direction, "higherIsBetter" | "lowerIsBetter">;
  /** In the same unit; null when there is none that fits. */
  readonly baseline: DecimalText | null;
  readonly anchors: RateTerms["anchors"];
  readonly planYear: PlanYear | null;
};

type Quotient = readonly [numerator: DecimalText, denominator: DecimalText];

/**
 * The rate of two levels by a method, as an exact quotient; README.md of src/domain/conventions has the formulas and
 * their sources. Changes (前年比) are no levels: `changeOverTargetChange` is for them.
 */
export function rateByMethod(method: RateMethod, inputs: FormulaInputs): ComputedRate {
  const found = quotient(method, inputs);
  if (typeof found === "string") return noRate(found);
  return rateOf(method, found, termsOf(method, inputs));
}

/** A rate from its quotient and the numbers that it came from. */
export function rateOf(
  method: RateMethod,
  [numerator, denominator]: Quotient,
  terms: RateTerms,
): ComputedRate {
  return { kind: "rate", method, numerator, denominator, terms };
}

/** The numbers of a formula that has only an actual and a target. */
export function plainTerms(terms: Pick<RateTerms, "actual" | "target" | "unit" | "from">): RateTerms {
  const { actual, target, unit, from } = terms;
  return { actual, target, unit, from, baseline: null, anchors: null, elapsed: null, metZero: false };
}

function quotient(method: RateMethod, inputs: FormulaInputs): Quotient | NoRateReason {
  const { actual: a, target: t, direction, baseline: b, anchors, planYear } = inputs;
  switch (method) {
    case "none":
      return "methodNone";
    case "actualOverTarget":
      return ratioProblem(inputs) ?? [a, t];
    case "targetOverActual":
      if (direction !== "lowerIsBetter") return "methodAgainstDirection";
      return ratioProblem(inputs) ?? (compare(a, "0") === 0 ? "zeroActual" : [t, a]);
    case "twoMinusActualOverTarget":
      if (direction !== "lowerIsBetter") return "methodAgainstDirection";
      return ratioProblem(inputs) ?? [subtract(multiply(t, "2"), a), t];
    case "baselineProgress":
      if (b === null) return "noBaseline";
      if (compare(t, b) === 0) return "baselineEqualsTarget";
      if (compare(t, b) > 0 !== (direction === "higherIsBetter")) return "baselineAgainstDirection";
      return [subtract(a, b), subtract(t, b)];
    case "changeOverTargetChange":
      return "notAChange";
    case "betweenAnchors":
      if (anchors === null || compare(anchors.full, anchors.zero) === 0) return "anchorsMissing";
      if (compare(anchors.full, anchors.zero) > 0 !== (direction === "higherIsBetter"))
        return "methodAgainstDirection";
      return [subtract(a, anchors.zero), subtract(anchors.full, anchors.zero)];
    case "elapsedShare":
      if (direction !== "higherIsBetter") return "methodAgainstDirection";
      if (planYear === null) return "periodUnknown";
      return ratioProblem(inputs) ?? [multiply(a, String(planYear.of)), multiply(t, String(planYear.year))];
  }
}

/** Quotients of the figures themselves say nothing about zero and negative ones (社会増減 ▲2,530 against ▲2,700). */
function ratioProblem({ actual, target }: FormulaInputs): NoRateReason | null {
  if (compare(target, "0") === 0) return "zeroTarget";
  return actual.startsWith("-") || target.startsWith("-") ? "negativeValue" : null;
}

function termsOf(method: RateMethod, inputs: FormulaInputs): RateTerms {
  return {
    ...plainTerms(inputs),
    baseline: method === "baselineProgress" ? inputs.baseline : null,
    anchors: method === "betweenAnchors" ? inputs.anchors : null,
    elapsed: method === "elapsedShare" ? inputs.planYear : null,
  };
}
