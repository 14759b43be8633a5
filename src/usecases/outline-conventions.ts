import type { PlanConventions, PlanPeriod, RateFormat, RateMethod } from "../domain/conventions/conventions";
import { differencesFromPreset, type ConventionDifference } from "../domain/conventions/differences";
import { planYearOf } from "../domain/conventions/plan-year";
import type { Preset } from "../domain/conventions/presets/preset";
import { presetOf, presets } from "../domain/conventions/presets/presets";
import { checkRankScale, type RankFinding } from "../domain/conventions/ranks/check-rank-scale";
import type { KnownScale } from "../domain/conventions/ranks/known-scale";
import { knownScales } from "../domain/conventions/ranks/known-scales";
import { planMethods } from "../domain/conventions/rate-methods";
import type { PlanReading } from "./read-plan";

/** A plan's conventions in a few words. */
export type ConventionsSummary = {
  /** 厚木市, 茨城県 …; "" where this version does not know the preset. */
  readonly presetName: string;
  /** The officer changed something of the preset. */
  readonly isChanged: boolean;
  readonly format: RateFormat;
};

/** The conventions of a plan with everything that can be chosen instead. */
export type ConventionsOutline = {
  readonly chosen: PlanConventions;
  /** Null where this version does not know the preset. */
  readonly preset: Preset | null;
  readonly presets: readonly Preset[];
  readonly differences: readonly ConventionDifference[];
  readonly methods: Readonly<Record<"higherIsBetter" | "lowerIsBetter", readonly RateMethod[]>>;
  readonly scales: readonly KnownScale[];
  /** What is wrong with the scale in use. */
  readonly findings: readonly RankFinding[];
  /** The plan's period as titles and headings name it; null where they do not. */
  readonly periodRead: PlanPeriod | null;
  /** Method or ranks go by the year of the plan, and it is not known which one `fiscalYear` is. */
  readonly lacksPeriod: boolean;
};

/** The conventions in a few words. */
export function summariseConventions(plan: PlanConventions): ConventionsSummary {
  return {
    presetName: presetOf(plan.preset)?.name ?? "",
    isChanged: differencesFromPreset(plan).length > 0,
    format: plan.conventions.format,
  };
}

/** Everything that 「計算のきまり」 shows of the plan as a whole. */
export function outlineConventions(
  plan: PlanConventions,
  { recognition }: PlanReading,
  fiscalYear: number,
): ConventionsOutline {
  const { rankScale, format, higherIsBetter, lowerIsBetter } = plan.conventions;
  const goesByYear =
    [higherIsBetter, lowerIsBetter].includes("elapsedShare") || (rankScale?.byPlanYear.length ?? 0) > 0;
  return {
    chosen: plan,
    preset: presetOf(plan.preset),
    presets,
    differences: differencesFromPreset(plan),
    methods: planMethods,
    scales: knownScales,
    findings: rankScale === null ? [] : checkRankScale(rankScale, format),
    periodRead: recognition.planPeriod,
    lacksPeriod: goesByYear && planYearOf(plan.period ?? recognition.planPeriod, fiscalYear) === null,
  };
}
