import type { PlanPeriod } from "./conventions";

/** Which year of the plan a fiscal year is: the 2nd of 5. */
export type PlanYear = { readonly year: number; readonly of: number };

/** The place of a fiscal year in the plan's period; null when the period is not known or the year lies outside it. */
export function planYearOf(period: PlanPeriod | null, fiscalYear: number): PlanYear | null {
  if (period === null || fiscalYear < period.from || fiscalYear > period.to) return null;
  return { year: fiscalYear - period.from + 1, of: period.to - period.from + 1 };
}
