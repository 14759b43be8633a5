import { westernYear } from "../fiscal-year/eras";
import { fiscalYearsIn } from "../fiscal-year/fiscal-years-in";
import { formatFiscalYear } from "../fiscal-year/format-fiscal-year";
import type { SheetGrid } from "../grid/sheet-grid";
import { bareYears } from "./bare-years";
import { settledYear } from "./column-years";

const longestName = 80;
const namesAnyYear = /年|[RHSrhsＲＨＳ][\s.．]*[\d０-９元]/u;

/** The western years that a sheet names, with their rows; the name of the sheet stands above all. */
function yearsOn(grid: SheetGrid): readonly { readonly row: number; readonly year: number }[] {
  const yearsIn = (texts: readonly string[], row: number) =>
    texts
      .filter((text) => text.length <= longestName && namesAnyYear.test(text))
      .flatMap((text) => fiscalYearsIn(text).flatMap(({ year }) => (year === null ? [] : [{ row, year }])));
  return [
    yearsIn([grid.name], -1),
    ...grid.texts.map((texts, index) => yearsIn(texts, grid.top + index)),
  ].flat();
}

/** The year in which every era within reach agrees; null where none, or more than one, fits. */
function yearAmong(yearOfEra: number, around: ReadonlySet<number>): number | null {
  const settled = [...around].map((year) => settledYear(yearOfEra, [year]));
  const years = new Set(settled.filter((year) => year !== null));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/**
 * The sheet with bare numbers under a heading for years written as years: 「６」 below 「年度」 reads 「令和６年度」 where the
 * heading, the lines above or another cell of the sheet tell the era, and 「６年度」 where nothing does; then it stays
 * unknown and its figures are not read. The values of the cells are left as they are.
 */
export function withWrittenYears(grid: SheetGrid): SheetGrid {
  const runs = bareYears(grid);
  if (runs.length === 0) return grid;
  const texts = new Map<number, string[]>();
  const named = yearsOn(grid);
  const anywhere = new Set(named.map(({ year }) => year));
  for (const { row, era, start, years } of runs) {
    const above = new Set(named.filter((mention) => mention.row < row).map(({ year }) => year));
    for (const [index, { row: at, column, yearOfEra }] of years.entries()) {
      const byEra = era === null ? null : westernYear(era, yearOfEra);
      const told = start === null ? byEra : start + index + 1;
      const year = told ?? yearAmong(yearOfEra, above) ?? yearAmong(yearOfEra, anywhere);
      const line = texts.get(at) ?? [...(grid.texts[at - grid.top] ?? [])];
      line[column - grid.left] = year === null ? `${yearOfEra}年度` : formatFiscalYear(year);
      texts.set(at, line);
    }
  }
  return { ...grid, texts: grid.texts.map((line, index) => texts.get(index + grid.top) ?? line) };
}
