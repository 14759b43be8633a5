import { compare } from "../decimal/decimal";
import type {
  AchievementRate,
  EvaluatedIndicator,
  Rank,
  Verdict,
  VerdictReason,
} from "./evaluated-indicator";
import type { IndicatorRules } from "./indicator-rules";
import type { Judgement } from "./judgement";
import { printRate, roundedPercent } from "./print-rate";
import { rankOf } from "./rank-of";

/** What a judgement becomes by the plan's format: the printed rate, the verdict that stands, and the rank. */
export type Finished = Pick<
  EvaluatedIndicator,
  "direction" | "directionSource" | "directionWords" | "rate" | "verdict" | "reason" | "rank"
>;

/** Prints the rate, decides on the printed one where the plan's conventions say so, and finds the rank. */
export function finished(judgement: Judgement, { conventions, planYear }: IndicatorRules): Finished {
  const { verdict, reason } = verdictOf(judgement, conventions);
  const rate: AchievementRate = printRate(judgement.rate, conventions.format, verdict === "achieved");
  const rank: Rank | null =
    conventions.rankScale === null ? null : rankOf(rate, conventions.rankScale, planYear?.year ?? null);
  return { ...judgement, verdict, reason, rate, rank };
}

/**
 * 達成 when the printed rate is 100 or more (at most 100 where an actual that shall be small is divided by its target).
 * A target that is to be exceeded (100人超) is judged on the figures: 100 of 100 is not more.
 */
function verdictOf(
  { verdict, reason, rate, direction }: Judgement,
  { judgedOn, format }: IndicatorRules["conventions"],
): { readonly verdict: Verdict; readonly reason: VerdictReason } {
  const compared = reason.kind === "comparison" || reason.kind === "changeComparison";
  if (judgedOn === "exact" || rate.kind === "none" || !compared) return { verdict, reason };
  if (reason.relation !== "≧" && reason.relation !== "≦") return { verdict, reason };
  const percent = roundedPercent(rate, format);
  const sign = compare(percent, "100");
  const isShareOfLimit =
    rate.method === "actualOverTarget" && direction === "lowerIsBetter" && !reasonOfAmounts(reason);
  const holds = isShareOfLimit ? sign <= 0 : sign >= 0;
  const printed = printRate(rate, { ...format, stopBelowFull: false, cap: null }, holds).printed;
  return { verdict: holds ? "achieved" : "notAchieved", reason: { kind: "printedRate", holds, printed } };
}

/** Amounts of change (15人削減) are divided without their sign: more is always better. */
function reasonOfAmounts({ kind }: VerdictReason): boolean {
  return kind === "changeComparison";
}
