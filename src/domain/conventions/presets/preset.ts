import type { Conventions, RateFormat } from "../conventions";

/** One figure of a published document, with what the document says of it. */
export type PublishedExample = {
  readonly indicator: string;
  readonly unit: string;
  readonly baseline: string | null;
  readonly target: string;
  readonly actual: string;
  /** Which year of the plan it is, counted from 1. */
  readonly planYear: number;
  /** The rate as the document prints it; null where it prints none but ranks by it. */
  readonly printed: string | null;
  /** What this preset prints: the same, where the document prints a rate. */
  readonly computed: string;
  readonly verdict: "achieved" | "notAchieved";
  /** The mark of the rank that the document gives; null where it gives none. */
  readonly rank: string | null;
  /** Whether figure and outcome are both in the document, or the outcome follows from the rule that it states. */
  readonly evidence: "figures" | "rule";
};

/** The way a published document computes, with figures of it that are reproduced to the digit. */
export type Preset = {
  readonly id: string;
  /** Who computes so: 厚木市. */
  readonly name: string;
  readonly document: string;
  readonly url: string;
  /** Years that the plan of the document runs; thresholds and shares by year follow it. */
  readonly planYears: number;
  readonly conventions: Conventions;
  readonly examples: readonly PublishedExample[];
};

/** 四捨五入 to one decimal, percent, uncapped, 「―」: what presets differ from where their document shows another way. */
export const commonFormat: RateFormat = {
  rounding: "halfUp",
  decimals: 1,
  display: "percent",
  percentSign: "%",
  noRateMark: "―",
  plainZero: false,
  stopBelowFull: false,
  cap: null,
  floorAtZero: false,
};

/** 実績÷目標 for what shall grow, no rate for what shall become less, judged on the exact figures. */
export const commonConventions: Conventions = {
  higherIsBetter: "actualOverTarget",
  lowerIsBetter: "none",
  zeroTarget: "none",
  format: commonFormat,
  judgedOn: "exact",
  rankScale: null,
  excluded: ["relisted"],
};

/** An example with figures and a printed rate; what a document leaves out is given in `more`. */
export function example(
  [indicator, target, actual, printed]: readonly [string, string, string, string],
  verdict: PublishedExample["verdict"],
  more: Partial<PublishedExample> = {},
): PublishedExample {
  return {
    indicator,
    unit: "",
    baseline: null,
    target,
    actual,
    planYear: 1,
    printed,
    computed: printed,
    verdict,
    rank: null,
    evidence: "figures",
    ...more,
  };
}
