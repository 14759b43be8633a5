import { evaluateIndicator } from "../../evaluation/evaluate";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import { rulesInYear } from "../tables/rules-in-year";

/** Columns of years that an A4 page has room for. */
export const mostYears = 8;

/** The fiscal years up to the judged one that have figures, ascending; the judged one is always the last. */
export function yearsWithFigures({ indicators, fiscalYear }: PlanEvaluation): readonly number[] {
  const years = new Set([fiscalYear]);
  for (const { indicator } of indicators) {
    for (const { fiscalYear: year } of indicator.measurements) {
      if (year !== null && year < fiscalYear) years.add(year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

/** An indicator judged for another fiscal year by the same conventions; null where it has no figures of that year. */
export function inYear(evaluated: EvaluatedIndicator, year: number): EvaluatedIndicator | null {
  if (year === evaluated.fiscalYear) return evaluated;
  const named = evaluated.indicator.measurements.some(({ fiscalYear }) => fiscalYear === year);
  return named ? evaluateIndicator(evaluated, year, rulesInYear(evaluated, year)) : null;
}
