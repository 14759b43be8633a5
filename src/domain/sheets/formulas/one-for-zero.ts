import { equal } from "../../decimal/decimal";
import { evaluateIndicator } from "../../evaluation/evaluate";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { SourcedFigure } from "../../plan/plan";
import type { DecimalText } from "../../quantity/quantity";

const zeroToken = /[0０]+(?:[.．][0０]+)?/u;

/** The figure as if a one stood in its cell; null where the cell shows no zero. */
export function oneInPlaceOf(figure: SourcedFigure): SourcedFigure | null {
  if (!zeroToken.test(figure.text)) return null;
  const text = figure.text.replace(zeroToken, "1");
  return { ...figure, text, value: typeof figure.value === "number" ? 1 : text };
}

/** The indicator as if its actual of zero were a one; null where it is not zero, or could not be judged so. */
export function withActualOfOne(evaluated: EvaluatedIndicator): EvaluatedIndicator | null {
  const { measurement, indicator, fiscalYear, rules } = evaluated;
  const actual = measurement?.actual ? oneInPlaceOf(measurement.actual) : null;
  if (measurement === null || actual === null) return null;
  const measurements = [{ ...measurement, fiscalYear, actual }];
  return evaluateIndicator({ ...evaluated, indicator: { ...indicator, measurements } }, fiscalYear, rules);
}

/**
 * What a one in the place of a number that is zero now would count in the formula of the rate: the factor of its unit, which a zero
 * does not show. Null where the number is not zero, or the rate cannot be computed so.
 */
export function countOfOne(
  evaluated: EvaluatedIndicator,
  which: "actual" | "baseline",
  value: DecimalText,
): DecimalText | null {
  if (!equal(value, "0")) return null;
  const probe = which === "actual" ? withActualOfOne(evaluated) : withBaselineOfOne(evaluated);
  return probe?.rate.kind === "rate" ? probe.rate.terms[which] : null;
}

function withBaselineOfOne(evaluated: EvaluatedIndicator): EvaluatedIndicator | null {
  const { indicator, fiscalYear, rules } = evaluated;
  const baseline = indicator.baseline ? oneInPlaceOf(indicator.baseline) : null;
  if (baseline === null) return null;
  return evaluateIndicator({ ...evaluated, indicator: { ...indicator, baseline } }, fiscalYear, rules);
}
