import { eraYear } from "./eras";

/** `令和元年度` for 2019, `令和６年度` for 2024, `平成30年度` for 2018: the era in which the fiscal year ends its first calendar year. */
export function formatFiscalYear(year: number): string {
  const found = eraYear(year);
  return found === null ? `${year}年度` : `${found.era.name}${numberOf(found.yearOfEra)}年度`;
}

/** The long form with the western year: `令和元（2019）年度`. */
export function formatFiscalYearLong(year: number): string {
  const found = eraYear(year);
  return found === null ? `${year}年度` : `${found.era.name}${numberOf(found.yearOfEra)}（${year}）年度`;
}

/** The letter of the era and the year, as in headings of tables: `S61`, `H８`, `R元`; outside the eras the western year. */
export function formatFiscalYearShort(year: number): string {
  const found = eraYear(year);
  return found === null ? String(year) : `${found.era.letter}${numberOf(found.yearOfEra)}`;
}

const fullWidthDigits = "０１２３４５６７８９";

/** Year of an era as official documents write it: 元, one digit full-width, more digits half-width. */
function numberOf(yearOfEra: number): string {
  return yearOfEra === 1 ? "元" : (fullWidthDigits[yearOfEra] ?? String(yearOfEra));
}
