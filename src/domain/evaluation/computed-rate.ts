import type { RateMethod } from "../conventions/conventions";
import type { PlanYear } from "../conventions/plan-year";
import type { DecimalText } from "../quantity/quantity";
import type { NoRateReason } from "./evaluated-indicator";

/** The numbers that stand in a formula, all in one unit; null where the formula has no such number. */
export type RateTerms = {
  readonly actual: DecimalText;
  readonly target: DecimalText;
  readonly baseline: DecimalText | null;
  readonly anchors: { readonly zero: DecimalText; readonly full: DecimalText } | null;
  readonly elapsed: PlanYear | null;
  readonly unit: string;
  /** Whether actual and target are the values themselves or those in brackets. */
  readonly from: "values" | "brackets";
  /** The target is zero and was met, and the plan's conventions give 100 % for that: no formula was used. */
  readonly metZero: boolean;
};

/** A rate before it is printed: `numerator ÷ denominator`, 1 being 100 %; or why there is none. */
export type ComputedRate =
  | {
      readonly kind: "rate";
      readonly method: RateMethod;
      readonly numerator: DecimalText;
      readonly denominator: DecimalText;
      readonly terms: RateTerms;
    }
  | { readonly kind: "none"; readonly reason: NoRateReason };

/** There is no rate, for this reason. */
export function noRate(reason: NoRateReason): ComputedRate {
  return { kind: "none", reason };
}
