import type { RankBand, RankScale } from "../conventions/conventions";
import { compare } from "../decimal/decimal";
import type { AchievementRate, Rank } from "./evaluated-indicator";

/**
 * The rank of a rate: the first band whose lower end it reaches, the exact or the printed rate as the scale says. Upper
 * ends only serve the check of gaps. `planYear` (1 for the first) chooses among thresholds by year; null without a
 * rate, or where the scale goes by years and the year is not known.
 */
export function rankOf(rate: AchievementRate, scale: RankScale, planYear: number | null): Rank | null {
  if (rate.kind === "none") return null;
  const percent = scale.basedOn === "exact" ? rate.exact : rate.printedPercent;
  const band = rankBands(scale, planYear).find((each) => reaches(percent, each));
  return band === undefined ? null : { mark: band.mark, label: band.label };
}

/** The bands of a scale in a year of the plan, the best first; none where the scale goes by years and the year is not known. */
export function rankBands({ bands, byPlanYear }: RankScale, planYear: number | null): readonly RankBand[] {
  if (byPlanYear.length === 0) return bands;
  return planYear === null ? [] : (byPlanYear[planYear - 1] ?? bands);
}

function reaches(percent: string, { from, fromInclusive }: RankBand): boolean {
  if (from === null) return true;
  const sign = compare(percent, from);
  return fromInclusive ? sign >= 0 : sign > 0;
}
