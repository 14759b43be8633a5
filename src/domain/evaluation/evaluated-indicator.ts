import type { Goal, Indicator, Initiative, Measurement } from "../plan/plan";
import type { DecimalText, Quantity } from "../quantity/quantity";

/** 達成・未達成・目標未設定・実績なし・判定不能. */
export type Verdict = "achieved" | "notAchieved" | "targetNotSet" | "notReported" | "notComparable";

/** Which way is good: more, less, staying within a range, staying the same, or a state reached. */
export type Direction = "higherIsBetter" | "lowerIsBetter" | "withinRange" | "maintain" | "state";

/** Why there is no achievement rate. */
export type NoRateReason =
  | "targetNotSet"
  | "notReported"
  | "qualitative"
  | "relativeTarget"
  | "rangeTarget"
  | "zeroTarget"
  | "negativeValue"
  | "lowerIsBetter"
  | "directionUnclear"
  | "unitsDiffer"
  | "severalValues"
  | "notReadable";

/** The rate as two things: the exact quotient and what is printed; or the reason why there is none. */
export type AchievementRate =
  | {
      readonly kind: "rate";
      readonly method: "actualOverTarget";
      /** actual ÷ target × 100 in percent, decimal string; exact when finite within 20 digits, else rounded there. */
      readonly exact: string;
      /** As printed: "96.1％", "0％". */
      readonly printed: string;
    }
  | { readonly kind: "none"; readonly reason: NoRateReason; readonly printed: "―" };

/** How the actual must stand to the target: "within" is for a target with two ends. */
export type Relation = "≧" | "≦" | "＞" | "＜" | "within";

/** The two numbers that decided, exact and in one unit; `target` is null where a range is the target. */
export type Compared = {
  readonly actual: DecimalText;
  readonly target: DecimalText | null;
  readonly unit: string;
  /** Where the numbers stand: in the values themselves, in their brackets, or the actual beside the baseline. */
  readonly from: "values" | "brackets" | "baseline";
};

/** Why the verdict is what it is. */
export type VerdictReason =
  | {
      readonly kind: "comparison" | "changeComparison";
      readonly relation: Relation;
      readonly holds: boolean;
      readonly compared: Compared;
    }
  | { readonly kind: "stateReached"; readonly holds: boolean }
  | { readonly kind: "targetNotSet" }
  | { readonly kind: "notReported"; readonly pending: boolean }
  | { readonly kind: "notComparable"; readonly reason: NoRateReason };

/** One indicator judged for one fiscal year. */
export type EvaluatedIndicator = {
  readonly goal: Goal;
  readonly initiative: Initiative;
  readonly indicator: Indicator;
  readonly fiscalYear: number;
  readonly measurement: Measurement | null;
  readonly targetQuantity: Quantity;
  readonly actualQuantity: Quantity;
  readonly direction: Direction;
  /** How the direction is known. */
  readonly directionSource: "bound" | "words" | "default";
  readonly rate: AchievementRate;
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
};
