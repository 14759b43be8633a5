import { measurementOf, type Measurement, type PlacedIndicator } from "../domain/plan/plan";
import type { Recognition } from "../domain/recognition/recognised-table";
import { indicatorsInSheetOrder } from "../domain/recognition/sheet-order";
import { refusalOf } from "./fiscal-year-option";

/** An indicator with the measurement of the year that is asked for. */
export type MeasuredIndicator = PlacedIndicator & {
  readonly fiscalYear: number | null;
  readonly measurement: Measurement | null;
};

/**
 * The recognised indicators in sheet order with their figures of that year. Refused when the workbook names years and this
 * one is not among them.
 */
export function measuredIndicators(
  recognition: Recognition,
  fiscalYear: number | null,
): readonly MeasuredIndicator[] {
  const { fiscalYears } = recognition;
  if (fiscalYear !== null && fiscalYears.length > 0 && !fiscalYears.includes(fiscalYear)) {
    throw refusalOf({ code: "yearNotFound", fiscalYear, available: fiscalYears });
  }
  return indicatorsInSheetOrder(recognition).map((placed) => ({
    ...placed,
    fiscalYear,
    measurement:
      fiscalYear === null
        ? (placed.indicator.measurements[0] ?? null)
        : measurementOf(placed.indicator, fiscalYear),
  }));
}

/** The same indicators in the order in which they stand on the sheets. */
export function inSheetOrder<Evaluated extends PlacedIndicator>(
  recognition: Recognition,
  evaluated: readonly Evaluated[],
): readonly Evaluated[] {
  const places = new Map(
    indicatorsInSheetOrder(recognition).map(({ indicator }, place) => [indicator.id, place]),
  );
  const placeOf = ({ indicator }: Evaluated): number => places.get(indicator.id) ?? 0;
  return [...evaluated].sort((a, b) => placeOf(a) - placeOf(b));
}
