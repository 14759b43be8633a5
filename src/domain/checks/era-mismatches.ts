import { westernYear } from "../fiscal-year/eras";

/** A year of an era with a western year beside it that is another one, and how it should read. */
export type EraMismatch = { readonly written: string; readonly expected: string };

const era = "(明治|大正|昭和|平成|令和)\\s*(元|[\\d０-９]{1,2})";
const western = "([\\d０-９]{4})";
const eraFirst = new RegExp(
  `${era}\\s*年?度?\\s*([(（])\\s*(?:西暦)?\\s*${western}\\s*年?度?\\s*([)）])`,
  "gu",
);
const westernFirst = new RegExp(`${western}\\s*年?度?\\s*([(（])\\s*${era}\\s*年?度?\\s*([)）])`, "gu");

/**
 * Years that are written both ways and do not agree: 「令和元（2020）年度」. Where the years differ by one because one is a
 * fiscal year and the other a calendar year nothing is said: only pairs directly in brackets count.
 */
export function eraMismatches(text: string): readonly EraMismatch[] {
  const first = [...text.matchAll(eraFirst)].flatMap(([written, name = "", year = "", , stated = ""]) =>
    mismatch(written, name, year, stated),
  );
  const second = [...text.matchAll(westernFirst)].flatMap(([written, stated = "", , name = "", year = ""]) =>
    mismatch(written, name, year, stated),
  );
  return [...first, ...second];
}

function mismatch(written: string, name: string, year: string, stated: string): readonly EraMismatch[] {
  const ofEra = year === "元" ? 1 : Number(year.normalize("NFKC"));
  const expected = westernYear(name, ofEra);
  if (expected === null || expected === Number(stated.normalize("NFKC"))) return [];
  return [{ written, expected: written.replace(stated, String(expected)) }];
}
