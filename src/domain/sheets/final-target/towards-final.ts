import { evaluateIndicator } from "../../evaluation/evaluate";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import { yearsOfPlan } from "../../plan-years/plan-period";
import { rulesInYear } from "../tables/rules-in-year";

/**
 * The last fiscal year that has targets, of the plan's period where it is known. Null where no targets of a year after the
 * judged one were read.
 */
export function finalYearOf({ indicators, fiscalYear }: PlanEvaluation): number | null {
  const last = indicators.flatMap((evaluated) => {
    const { to = Infinity } = yearsOfPlan(evaluated.rules.planYear, fiscalYear) ?? {};
    return evaluated.indicator.measurements.flatMap(({ fiscalYear: year, target }) =>
      year !== null && target !== null && target.text.trim() !== "" && year <= to ? [year] : [],
    );
  });
  const year = last.reduce((latest, each) => Math.max(latest, each), fiscalYear);
  return year > fiscalYear ? year : null;
}

/**
 * The actual of the judged year judged against the target of the final one, by the rules of the indicator in that year: what
 * cannot be compared within a year cannot be compared here either.
 */
export function towardsFinal(evaluated: EvaluatedIndicator, finalYear: number): EvaluatedIndicator {
  const { indicator, measurement, fiscalYear } = evaluated;
  const final = indicator.measurements.find((each) => each.fiscalYear === finalYear) ?? null;
  const judged = evaluateIndicator(
    {
      ...evaluated,
      indicator: {
        ...indicator,
        measurements: [
          {
            fiscalYear,
            target: final?.target ?? null,
            formerTarget: final?.formerTarget ?? null,
            actual: measurement?.actual ?? null,
            statedRate: null,
            statedVerdict: null,
            remark: measurement?.remark ?? null,
            reason: null,
          },
        ],
      },
    },
    fiscalYear,
    rulesInYear(evaluated, finalYear),
  );
  if (judged === null) throw new Error("an indicator with figures of the year was not judged");
  return { ...judged, exclusion: evaluated.exclusion };
}
