import { readFiscalYear } from "../../fiscal-year/read-fiscal-year";
import type { SourcedText } from "../../plan/plan";
import { isTotalWord } from "../total-word";
import { readAgeClass } from "./age-class";
import { areSexes } from "./population-pyramid";
import type { Series, SeriesFigure } from "./series-table";

/** The figures of a column of the sheet under its heading, and the units that they carry. */
export type Line = {
  readonly name: SourcedText;
  readonly cells: readonly SeriesFigure[];
  readonly units: Set<string>;
};

/** Whether all texts are years. */
export const areYears = (names: readonly SourcedText[]): boolean =>
  names.every(({ text }) => readFiscalYear(text).from !== null);

const areAges = (names: readonly SourcedText[]): boolean =>
  names.every(({ text }) => readAgeClass(text) !== null);

const withoutTotals = (names: readonly SourcedText[]): readonly SourcedText[] =>
  names.filter(({ text }) => !isTotalWord(text));

/** Whether the categories of a table stand along its headings: years, or the ages of men and women. */
function standAcross(side: readonly SourcedText[], headings: readonly SourcedText[]): boolean {
  if (headings.length < 2) return false;
  if (areYears(headings)) return !areYears(side);
  return areAges(headings) && areSexes(withoutTotals(side));
}

/** Series and categories of a block: years or ages along the headings and names down the side are turned round. */
export function oriented(
  side: readonly SourcedText[],
  columns: readonly Line[],
): {
  readonly categories: readonly SourcedText[];
  readonly series: readonly Series[];
  readonly isTurned: boolean;
} {
  const headings = columns.map(({ name }) => name);
  if (!standAcross(side, withoutTotals(headings))) {
    const asTyped = columns.map(({ name, cells }) => ({ name, figures: cells }));
    return { categories: side, series: asTyped, isTurned: false };
  }
  const series = side.map((name, index) => ({
    name,
    figures: columns.flatMap(({ cells }) => cells[index] ?? []),
  }));
  return { categories: headings, series, isTurned: true };
}
