import { normaliseWidths } from "../quantity/widths";
import { westernYear } from "./eras";
import type { FiscalYearNotation } from "./fiscal-year";
import { scanYear, type ScannedYear } from "./scan-year";

const ordinary =
  /(?:末|時点|現在|実績値?|実績見込み?|目標値?|見込み?|速報値?|暫定値?|予定|計画値?|現状値?|決算|当初|予算|値|から|より|以降|まで|平均|調査|確定|分|の)/g;
const longest = 200;

/** What joins two years, or follows one, into a range. */
interface Join {
  readonly open: boolean;
  /** The two ends are a list (令和5・6年度), a range only when they follow one another. */
  readonly list: boolean;
  readonly to: number;
}

/**
 * Reads a year as officers write it. 年度, and an era or western year alone (H7, 平成元, 2023), are fiscal; 年 and dates
 * are calendar and keep their calendar year. Unknown when the era is a guess (28年度), when two statements of the year
 * disagree (令和元（2020）年度), or when the text holds something other than one year or one range.
 */
export function readFiscalYear(raw: string): FiscalYearNotation {
  const unknown: FiscalYearNotation = { raw, from: null, to: null, kind: "unknown" };
  const text = normaliseWidths(raw).text.trim();
  if (text.length > longest) return unknown;
  const start = firstYear(text);
  if (start === null) return unknown;
  const join = joinAfter(text, start.to);
  const end = join === null ? null : scanYear(text, join.to);
  const rest = text.slice(end?.to ?? join?.to ?? start.to);
  if (!isOrdinary(`${text.slice(0, start.from)} ${rest}`)) return unknown;
  if (join === null) return single(raw, start, /~ ?$/.test(text.slice(0, start.from))) ?? unknown;
  if (end === null) return open(raw, start) ?? unknown;
  const both = range(raw, start, end);
  // 平成31年度・令和元年度 is one year with both of its names.
  const gap = join.list && both?.from != null && both.to !== both.from && both.to !== both.from + 1;
  return both === null || gap ? unknown : both;
}

function firstYear(text: string): ScannedYear | null {
  const fallback: ScannedYear[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const found = scanYear(text, at);
    if (found === null) continue;
    const join = joinAfter(text, found.to);
    const joined = join !== null && scanYear(text, join.to) !== null;
    if (found.bare === null || joined) return found;
    fallback.push(found);
    at = found.to - 1;
  }
  return fallback[0] ?? null;
}

function joinAfter(text: string, from: number): Join | null {
  const expression = / ?(?:末|から|より|以降)? ?(?:[~→\-－−‐–—―]|から|、|,|・|及び|以降|より(?=\S)) ?/y;
  expression.lastIndex = from;
  const found = expression.exec(text)?.[0];
  if (found === undefined) return null;
  const open = /~|から|以降/.test(found);
  const next = scanYear(text, from + found.length);
  return next === null && !open ? null : { open, list: /[、,・]|及び/.test(found), to: from + found.length };
}

/** True when nothing is left but words that go with a year; digits of another statement make it unknown. */
function isOrdinary(rest: string): boolean {
  const noNotes = rest.replace(/\([^()]*[A-Za-z]{3}[^()]*\)|\([^()\d]*\)/g, "");
  const words = noNotes.replace(
    /第 ?\d{1,2} ?[次期]|\d{1,2}(?:[かカヵヶ箇]年(?:間|計画)?|年(?:間|計画))/g,
    "",
  );
  return !/\d/.test(words) && !/\//.test(words) && words.replace(ordinary, "").trim().length <= 20;
}

function single(raw: string, { year, style }: ScannedYear, openStart: boolean): FiscalYearNotation | null {
  return year === null ? null : { raw, from: openStart ? null : year, to: year, kind: kindOf(style) };
}

function open(raw: string, { year, style }: ScannedYear): FiscalYearNotation | null {
  return year === null ? null : { raw, from: year, to: null, kind: kindOf(style) };
}

function range(raw: string, start: ScannedYear, end: ScannedYear): FiscalYearNotation | null {
  const from = start.year ?? completed(start, end);
  const to = end.year ?? completed(end, start);
  if (from === null || to === null || to < from) return null;
  const style = end.style === "plain" ? start.style : end.style;
  return { raw, from, to, kind: kindOf(style) };
}

/** The year of an end without an era, taken from the other end: 平成21～23, 2009~14. */
function completed(bareEnd: ScannedYear, other: ScannedYear): number | null {
  if (bareEnd.bare === null || other.year === null) return null;
  if (other.western) {
    const century = Math.floor(other.year / 100) * 100;
    return bareEnd.digits === 2 ? century + bareEnd.bare : null;
  }
  return other.era === null ? null : westernYear(other.era, bareEnd.bare);
}

function kindOf(style: ScannedYear["style"]): "fiscal" | "calendar" {
  return style === "calendar" ? "calendar" : "fiscal";
}
