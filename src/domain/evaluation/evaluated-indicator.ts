import type { RateMethod } from "../conventions/conventions";
import type { Goal, Indicator, Initiative, Measurement } from "../plan/plan";
import type { Exclusion } from "../plan-years/exclusion";
import type { FigureNote } from "../plan-years/figure-note";
import type { DecimalText, Quantity } from "../quantity/quantity";
import type { IndicatorRules } from "./indicator-rules";
import type { RateTerms } from "./computed-rate";

/** 達成・未達成・目標未設定・実績なし・判定不能. */
export type Verdict = "achieved" | "notAchieved" | "targetNotSet" | "notReported" | "notComparable";

/** Which way is good: more, less, staying within a range, staying the same, or a state reached. */
export type Direction = "higherIsBetter" | "lowerIsBetter" | "withinRange" | "maintain" | "state";

/** Which way numbers are judged, and how that is known: by the target's bound, by words, by default, by the officer. */
export type DirectionSource = "bound" | "words" | "default" | "officer";

/** Why the target and the actual cannot be compared. */
export type NotComparableReason =
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
  | "notReadable"
  /** The target is one for several years (累計, ５か年目標) and the actual one of a single year. */
  | "cumulativeTarget";

/** Why there is no achievement rate. */
export type NoRateReason =
  | NotComparableReason
  /** The method needs a baseline, and none stands there as one number in the same unit. */
  | "noBaseline"
  /** 基準値＝目標: nothing to make progress on. */
  | "baselineEqualsTarget"
  /** The target lies on the worse side of the baseline, so progress towards it would be a step back. */
  | "baselineAgainstDirection"
  /** 目標÷実績 with an actual of zero. */
  | "zeroActual"
  /** 「算出しない」 was chosen. */
  | "methodNone"
  /** The values of 0 % and 100 % are not set, are the same, or do not fit the unit. */
  | "anchorsMissing"
  /** The plan's period is not known, or the year lies outside it. */
  | "periodUnknown"
  /** 増減率の比, but target and actual are no changes. */
  | "notAChange"
  /** The method is one for the other direction. */
  | "methodAgainstDirection";

/** What was done to the rounded rate before it was printed: cut at the cap, raised to zero, kept below 100. */
export type RateLimit = "cap" | "floor" | "belowFull";

/** The rate as two things: the exact quotient and what is printed; or the reason why there is none. */
export type AchievementRate =
  | {
      readonly kind: "rate";
      readonly method: RateMethod;
      /** In percent, decimal string; exact when finite within 20 digits, else rounded there. */
      readonly exact: DecimalText;
      /** As printed: "96.1％", "0％", "0.95". */
      readonly printed: string;
      /** The number that is printed, in percent: "96.1", "95" for a printed 0.95. */
      readonly printedPercent: DecimalText;
      readonly limited: RateLimit | null;
      /** The numbers of the formula, in one unit. */
      readonly terms: RateTerms;
    }
  | {
      readonly kind: "none";
      readonly reason: NoRateReason;
      /** The mark of the plan's format, usually "―". */
      readonly printed: string;
    };

/** One rank of a scale, as it is printed and as it is explained. */
export type Rank = { readonly mark: string; readonly label: string };

/** How the actual must stand to the target: "within" is for a target with two ends. */
export type Relation = "≧" | "≦" | "＞" | "＜" | "within";

/** The two numbers that decided, exact and in one unit; `target` is null where a range is the target. */
export type Compared = {
  readonly actual: DecimalText;
  readonly target: DecimalText | null;
  readonly unit: string;
  /**
   * Where the numbers stand: in the values themselves, in their brackets, the actual beside the baseline, or the values
   * with the target taken by the share of the plan's years that have passed.
   */
  readonly from: "values" | "brackets" | "baseline" | "elapsed";
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
  /** Decided on the rate as printed, where the plan's conventions say so. */
  | { readonly kind: "printedRate"; readonly holds: boolean; readonly printed: string }
  | { readonly kind: "targetNotSet" }
  | { readonly kind: "notReported"; readonly pending: boolean }
  | { readonly kind: "notComparable"; readonly reason: NotComparableReason };

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
  readonly directionSource: DirectionSource;
  /** The words of the name or the target that told the direction (待ち時間, 以内); null where none did. */
  readonly directionWords: string | null;
  readonly rate: AchievementRate;
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  /** By the plan's scale; null where it has none or there is no rate. */
  readonly rank: Rank | null;
  /** What the plan's conventions and the officer's exception say about this indicator. */
  readonly rules: IndicatorRules;
  /** What must be printed with the figures: 見込み, 速報値, figures of another year. */
  readonly figureNotes: readonly FigureNote[];
  /** Set when the indicator is out of the counts. */
  readonly exclusion: Exclusion | null;
  /** Set when the sheet gives a reason to leave the indicator out, which nobody has confirmed. */
  readonly suggestedExclusion: Exclusion | null;
};
