import { planYearOf } from "../../conventions/plan-year";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { IndicatorRules } from "../../evaluation/indicator-rules";
import { yearsOfPlan } from "../../plan-years/plan-period";

/** The rules of a judged indicator as they are in another fiscal year: only the year of the plan is another. */
export function rulesInYear({ rules, fiscalYear }: EvaluatedIndicator, year: number): IndicatorRules {
  const years = yearsOfPlan(rules.planYear, fiscalYear);
  return { ...rules, planYear: planYearOf(years && { ...years, phases: [] }, year) };
}
