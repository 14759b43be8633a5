import { isCumulativeActual } from "./cumulative-columns";
import type { HeaderColumn } from "./header-block";

const isFigureRole = (column: HeaderColumn, role: "target" | "actual"): boolean =>
  column.guesses[0]?.role === role;
const single = (years: ReadonlySet<number>): number | null =>
  years.size === 1 ? ([...years][0] ?? null) : null;

const eraStarts = [1925, 1988, 2018];
const furthestYears = 10;

/** The western year of a year of an unwritten era that lies nearest to known years, at most ten years away; else null. */
export function settledYear(yearOfEra: number, around: readonly number[]): number | null {
  const distance = (year: number): number => Math.min(...around.map((known) => Math.abs(known - year)));
  const [nearest] = eraStarts.map((start) => start + yearOfEra).sort((a, b) => distance(a) - distance(b));
  return nearest !== undefined && distance(nearest) <= furthestYears ? nearest : null;
}

/**
 * Columns with years of an unwritten era (19年度) settled by the years that stand around: the nearest one, at most
 * ten years away. Without such a year they stay unclear, and their figures are not read. `yearsAbove` are further
 * years named near the table.
 */
export function settledYears(
  columns: readonly HeaderColumn[],
  titleYear: number | null,
  yearsAbove: readonly number[] = [],
): readonly HeaderColumn[] {
  const named = [...columns.map(({ fiscalYear }) => fiscalYear), titleYear].filter((year) => year !== null);
  const around = [...named, ...yearsAbove];
  return columns.map((column) => {
    const { fiscalYear, yearOfEra } = column;
    if (fiscalYear !== null || yearOfEra === null) return column;
    const settled = settledYear(yearOfEra, around);
    return settled === null ? { ...column, isYearUnclear: true } : { ...column, fiscalYear: settled };
  });
}

/**
 * The fiscal year that a table reports, to which the columns without a year of their own belong.
 * `titleYear` is what the title or cover says. Null where neither headings nor title tell.
 */
export function reportedYear(columns: readonly HeaderColumn[], titleYear: number | null): number | null {
  const yearsOf = (role: "target" | "actual"): ReadonlySet<number> =>
    new Set(columns.flatMap((c) => (isFigureRole(c, role) && c.fiscalYear !== null ? [c.fiscalYear] : [])));
  const targets = yearsOf("target");
  const actuals = yearsOf("actual");
  // 実績累計 beside the actuals of single years is no actual of the reported year.
  const isBeside = (c: HeaderColumn): boolean => actuals.size > 0 && isCumulativeActual(c.label);
  const yearless = (role: "target" | "actual"): boolean =>
    columns.some(
      (c) =>
        isFigureRole(c, role) &&
        c.fiscalYear === null &&
        !c.isYearUnclear &&
        (c.relativeYear ?? 0) === 0 &&
        !isBeside(c),
    );
  const both = [...targets].filter((year) => actuals.has(year));
  if (both.length > 0) {
    return titleYear !== null && both.includes(titleYear) ? titleYear : Math.max(...both);
  }
  if (yearless("target") && yearless("actual")) return titleYear;
  if (yearless("target")) {
    if (titleYear !== null && (actuals.size === 0 || actuals.has(titleYear))) return titleYear;
    return actuals.size > 0 ? Math.max(...actuals) : titleYear;
  }
  if (yearless("actual")) return single(targets) ?? titleYear;
  if (titleYear !== null && (targets.has(titleYear) || actuals.has(titleYear))) return titleYear;
  return actuals.size > 0 ? Math.max(...actuals) : (single(targets) ?? titleYear);
}

/** The year of one column; "unknown" for an unclear year, and for 前年度 beside an unknown reported year. */
export function yearOfColumn(column: HeaderColumn, reported: number | null): number | null | "unknown" {
  if (column.fiscalYear !== null) return column.fiscalYear;
  if (column.isYearUnclear) return "unknown";
  if (column.relativeYear === null || column.relativeYear === 0) return reported;
  return reported === null ? "unknown" : reported + column.relativeYear;
}
