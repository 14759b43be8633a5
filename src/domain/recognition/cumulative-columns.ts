import { cumulativeWords } from "../plan-years/several-years";
import { yearSpansIn } from "../plan-years/year-spans";
import { readLabel } from "./label";
import { neverRoles } from "./vocabulary/patterns";

/** What is left of the heading of cumulative actuals without years and brackets: 「累計」「実績累計」「期間中の実績の累計値」. */
const onlyActual =
  /^(?:(?:計画)?期間(?:中|内)?|\d+[ヵか箇ケヶカ]年間?|実績|累計|累積|通算|合計|年度末|末|まで|の|[値数額計])+$/u;

const saysSeveralYears = (label: string): boolean => cumulativeWords({ text: "", heading: label }) !== null;

/** Whether the heading of a target says that it is one for several years: 「R3～R7累計目標」「５か年目標」. */
export const isCumulativeHeading = saysSeveralYears;

/** Whether a heading announces actuals added up over years: 「累計」「R3～R5累計」「実績累計」, but nothing of targets or money. */
export function isCumulativeActual(label: string): boolean {
  const { words } = readLabel(label);
  return (
    saysSeveralYears(label) && onlyActual.test(words) && !neverRoles.some((pattern) => pattern.test(words))
  );
}

/** The last fiscal year that the heading of a cumulative column names (R3～R5累計, R5末累計); null where it names none. */
export function lastYearOf(label: string): number | null {
  const span = yearSpansIn(label).spans.at(-1);
  return span?.to ?? readLabel(label).fiscalYear;
}

/** A column that may hold cumulative actuals. `isFilled` where figures stand in it. */
export type FigureHeading = { readonly column: number; readonly label: string; readonly isFilled: boolean };

/**
 * The column of cumulative actuals that belongs to a cumulative target of a fiscal year: the only one whose period ends in
 * that year; without periods, the only cumulative one, where that year is the last with actuals (`isLatest`). Null where
 * that is not plain.
 */
export function cumulativeActualFor(
  fiscalYear: number | null,
  candidates: readonly FigureHeading[],
  isLatest: boolean,
): FigureHeading | null {
  const found = candidates.filter(({ label, isFilled }) => isFilled && isCumulativeActual(label));
  const dated = found.filter(({ label }) => fiscalYear !== null && lastYearOf(label) === fiscalYear);
  if (dated.length > 0) return dated.length === 1 ? (dated[0] ?? null) : null;
  const [only, another] = found;
  if (!only || another || !isLatest) return null;
  return lastYearOf(only.label) === null ? only : null;
}
