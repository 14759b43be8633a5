import { measurementOf, placedIndicators, type Measurement, type PlacedIndicator } from "../domain/plan/plan";
import type { Recognition } from "../domain/recognition/recognised-table";
import { refusalOf } from "./fiscal-year-option";

/** An indicator with the measurement of the year that is asked for. */
export type MeasuredIndicator = PlacedIndicator & {
  readonly fiscalYear: number | null;
  readonly measurement: Measurement | null;
};

/**
 * The recognised indicators with their figures of that year. Refused when the workbook names years and this
 * one is not among them.
 */
export function measuredIndicators(
  { plan, fiscalYears }: Recognition,
  fiscalYear: number | null,
): readonly MeasuredIndicator[] {
  if (fiscalYear !== null && fiscalYears.length > 0 && !fiscalYears.includes(fiscalYear)) {
    throw refusalOf({ code: "yearNotFound", fiscalYear, available: fiscalYears });
  }
  return placedIndicators(plan).map((placed) => ({
    ...placed,
    fiscalYear,
    measurement:
      fiscalYear === null
        ? (placed.indicator.measurements[0] ?? null)
        : measurementOf(placed.indicator, fiscalYear),
  }));
}
