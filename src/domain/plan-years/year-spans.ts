import { readFiscalYear } from "../fiscal-year/read-fiscal-year";
import { scanYear } from "../fiscal-year/scan-year";
import { normaliseWidths } from "../quantity/widths";

/** Several fiscal years in a row, as found in a text: 令和３年度～令和８年度. */
export type YearSpan = {
  /** First and last fiscal year, the western years in which they begin. */
  readonly from: number;
  readonly to: number;
  /** Place in the width-normalised text; `end` is one past the last character. */
  readonly start: number;
  readonly end: number;
};

/** A text in one width with the spans of years that it names, from left to right. */
export type SpannedText = { readonly text: string; readonly spans: readonly YearSpan[] };

const join = / ?(?:末|から|より)? ?(?:~|-|−|‐|–|—|―|ー|→|から|より) ?/y;
const duration = /(\d{1,2}) ?(?:[かカヵヶケ箇] ?年|年(?=間|計画))(?:間|計画)?/y;
const bareMonth = /^\d{1,2} ?月/;
const months = /(\d{1,2}) ?月|(?<=\d)[./](\d{1,2})(?=[./]|$)/g;
const longestSpan = 30;
/** A western year alone is a year only where no unit follows: 2021-2026, not 2,000～2,100人. */
const afterWestern = /^ ?(?:$|年|[()（）\s。、,・:）」』\]】])/;

/** All spans of years in a text. Single years, and spans whose era has to be guessed, are left out. */
export function yearSpansIn(raw: string): SpannedText {
  const { text } = normaliseWidths(raw);
  const spans: YearSpan[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const span = /[\dMTSHRmtshr明大昭平令西F㍻㋿]/.test(text.charAt(at)) ? spanAt(text, at) : null;
    if (span === null) continue;
    spans.push(span);
    at = span.end - 1;
  }
  return { text, spans };
}

function spanAt(text: string, start: number): YearSpan | null {
  const first = scanYear(text, start);
  if (first === null) return null;
  join.lastIndex = first.to;
  const joined = join.exec(text)?.[0];
  if (joined === undefined) return null;
  const second = first.to + joined.length;
  const years = yearsOfDuration(text, second);
  if (years !== null) {
    const from = fiscalYearOf(text.slice(first.from, first.to), first.year);
    return from === null ? null : spanOf(from, from + years.count - 1, start, years.end);
  }
  const last = scanYear(text, second);
  if (last === null || bareMonth.test(text.slice(second))) return null;
  if ((first.western || last.western) && !afterWestern.test(text.slice(last.to))) return null;
  const { from, to } = readFiscalYear(text.slice(start, last.to));
  if (from === null || to === null) return null;
  return spanOf(
    fiscalYearOf(text.slice(first.from, first.to), from) ?? from,
    fiscalYearOf(text.slice(last.from, last.to), to) ?? to,
    start,
    last.to,
  );
}

function spanOf(from: number, to: number, start: number, end: number): YearSpan | null {
  return to > from && to - from < longestSpan ? { from, to, start, end } : null;
}

/** 令和３年度から６年間: how many years, the first one included. */
function yearsOfDuration(
  text: string,
  from: number,
): { readonly count: number; readonly end: number } | null {
  duration.lastIndex = from;
  const found = duration.exec(text);
  return found === null ? null : { count: Number(found[1]), end: from + found[0].length };
}

/** A month belongs to the fiscal year that began in April before it: 令和９年３月 is fiscal 2026. */
function fiscalYearOf(written: string, year: number | null): number | null {
  const found = [...written.matchAll(months)][0];
  const month = found?.[1] ?? found?.[2];
  return year !== null && month !== undefined && Number(month) < 4 ? year - 1 : year;
}
