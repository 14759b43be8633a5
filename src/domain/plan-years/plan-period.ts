import type { PlanPeriod } from "../conventions/conventions";
import type { PlanYear } from "../conventions/plan-year";

/** First and last fiscal year of the plan of which `fiscalYear` is the given year; null when that is not known. */
export function yearsOfPlan(
  planYear: PlanYear | null,
  fiscalYear: number,
): Pick<PlanPeriod, "from" | "to"> | null {
  if (planYear === null) return null;
  const from = fiscalYear - planYear.year + 1;
  return { from, to: from + planYear.of - 1 };
}
