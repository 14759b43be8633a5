import type { RoundingMode } from "../decimal/decimal";
import type { Direction } from "../evaluation/evaluated-indicator";

export type { RoundingMode };

/** How an achievement rate is computed; each is described with its formula in README.md of this folder. */
export type RateMethod =
  /** 実績÷目標 */
  | "actualOverTarget"
  /** 目標÷実績, for indicators where less is better */
  | "targetOverActual"
  /** 2−実績÷目標, for indicators where less is better */
  | "twoMinusActualOverTarget"
  /** (実績−基準値)÷(目標−基準値) */
  | "baselineProgress"
  /** 増減率の比: the actual change ÷ the target change (−7.5÷5) */
  | "changeOverTargetChange"
  /** (実績−0％の値)÷(100％の値−0％の値), both set by the officer */
  | "betweenAnchors"
  /** 実績÷(目標×経過年数÷計画年数) */
  | "elapsedShare"
  /** no rate: 「―」 */
  | "none";

/** How a rate is printed. */
export type RateFormat = {
  readonly rounding: RoundingMode;
  readonly decimals: 0 | 1 | 2 | 3;
  /** 96.1％ or 0.96: `decimals` are those of what is printed. */
  readonly display: "percent" | "ratio";
  readonly percentSign: "％" | "%";
  /** What stands where there is no rate. */
  readonly noRateMark: "―" | "－" | "-" | "…" | "";
  /** A rate of exactly zero prints as "0％" without decimals. */
  readonly plainZero: boolean;
  /** Rates of 未達成 below 100 that would be rounded to 100 stop below it: 99.9％. */
  readonly stopBelowFull: boolean;
  /** Highest rate that is printed, in percent; null for no limit. */
  readonly cap: number | null;
  /** Rates below zero print as zero. */
  readonly floorAtZero: boolean;
};

/** Rate where the target is zero: none (「―」), or 100 when it was met. */
export type ZeroTargetRate = "none" | "fullWhenMet";

/** One rank of a scale: from this rate on (in percent, inclusive or not). */
export type RankBand = {
  readonly mark: string;
  readonly label: string;
  /** Lowest rate of the band in percent as a decimal text; null for the lowest band. */
  readonly from: string | null;
  readonly fromInclusive: boolean;
  /** Highest rate as published (「80〜99％」), for the check of gaps and overlaps; null where only a lower end is published. */
  readonly to: string | null;
  readonly toInclusive: boolean;
};

/** A scale of ranks (A〜D, S〜C, ◎○△×, 順調…), the best first; `byPlanYear` where thresholds change with the plan year. */
export type RankScale = {
  readonly bands: readonly RankBand[];
  /** Bands of the 1st, 2nd … year of the plan; empty where one scale holds for all. */
  readonly byPlanYear: readonly (readonly RankBand[])[];
  /** Whether the exact or the printed rate is ranked. */
  readonly basedOn: "exact" | "printed";
};

/** How a plan computes, judges and prints. */
export type Conventions = {
  readonly higherIsBetter: RateMethod;
  readonly lowerIsBetter: RateMethod;
  readonly zeroTarget: ZeroTargetRate;
  readonly format: RateFormat;
  /** Whether 達成 is decided on the exact figures or on the printed rate (100 and more). */
  readonly judgedOn: "exact" | "printed";
  readonly rankScale: RankScale | null;
  /** Kinds of exclusion that take an indicator out of the counts without being asked one by one. */
  readonly excluded: readonly (
    "notSurveyed" | "cancelled" | "ended" | "outOfScope" | "relisted" | "suspended"
  )[];
};

/** Finds an indicator again in next year's workbook: names as displayed. */
export type IndicatorKey = {
  readonly goal: string;
  readonly initiative: string;
  readonly indicator: string;
};

/** The value itself, the one in brackets, or of several labelled values (男女計:8.5% 男性:12.9%) the one with that label. */
export type JudgedValue = "value" | "bracket" | { readonly part: string };

/** What the officer decided for one indicator; a part is null where the plan's conventions hold. */
export type IndicatorException = {
  readonly key: IndicatorKey;
  readonly direction: Extract<Direction, "higherIsBetter" | "lowerIsBetter"> | null;
  readonly method: RateMethod | null;
  /**
   * Values of 0 % and 100 %, for `betweenAnchors`, as the officer wrote them ("3.5", "1,200万円"): read like figures in the
   * indicator's own cells, its unit cell included.
   */
  readonly anchors: { readonly zero: string; readonly full: string } | null;
  /** Which of several values in a cell is judged. */
  readonly judgedValue: JudgedValue | null;
  /** Out of the counts (true) or in spite of a suggestion in them (false). */
  readonly excluded: boolean | null;
  /** Why, in the officer's words; kept and shown with every number that it touches. */
  readonly reason: string;
};

/** The plan's period in fiscal years, with its phases (第1期 R3–R5). */
export type PlanPeriod = {
  readonly from: number;
  readonly to: number;
  readonly phases: readonly { readonly name: string; readonly from: number; readonly to: number }[];
};

/** Everything that was decided about computing a plan. */
export type PlanConventions = {
  /** The preset that `conventions` began from; its differences are shown. */
  readonly preset: string;
  readonly conventions: Conventions;
  readonly exceptions: readonly IndicatorException[];
  /** Null where titles and headings tell it. */
  readonly period: PlanPeriod | null;
};
