import { eraYear } from "../fiscal-year/eras";

const fullWidthDigits = "０１２３４５６７８９";

/** Year of an era as official documents write it: 元, one digit full-width, more digits half-width. */
function yearOfEraWords(year: number): string {
  return year === 1 ? "元" : (fullWidthDigits[year] ?? String(year));
}

function eraWords(fiscalYear: number): string | null {
  const found = eraYear(fiscalYear);
  return found === null ? null : found.era.name + yearOfEraWords(found.yearOfEra);
}

/** 令和元年度, 令和２年度, 令和10年度 for the fiscal year that begins in that western year. */
export function fiscalYearWords(fiscalYear: number): string {
  return `${eraWords(fiscalYear) ?? fiscalYear}年度`;
}

/** 令和元（2019）年度: era and western year together, as headings have it. */
export function longFiscalYearWords(fiscalYear: number): string {
  const era = eraWords(fiscalYear);
  return era === null ? `${fiscalYear}年度` : `${era}（${fiscalYear}）年度`;
}
