import type { RecognisedColumn, Role } from "./recognised-table";

/** Columns that belong to one fiscal year; null where the table has none. */
export type YearColumns = {
  readonly fiscalYear: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
  readonly verdict: number | null;
  readonly remark: number | null;
};

/** Columns that speak of one indicator of a row; a table may keep several indicators side by side in a row. */
export type IndicatorColumns = {
  readonly indicator: number | null;
  readonly unit: number | null;
  readonly baseline: number | null;
  /** Ascending; the columns without a year last. */
  readonly years: readonly YearColumns[];
};

/** Where a table keeps what; columns counted from 0, null where it has no such column. */
export type TableColumns = {
  readonly first: number;
  readonly last: number;
  readonly goal: number | null;
  readonly initiative: number | null;
  readonly content: number | null;
  readonly department: number | null;
  readonly indicators: readonly IndicatorColumns[];
};

const byYear = (a: number | null, b: number | null): number => (a ?? Infinity) - (b ?? Infinity);

/** A remark without a year is about the years that have a target; where none has, about all. */
function hasRemark(
  remark: RecognisedColumn,
  year: number | null,
  targetYears: ReadonlySet<number | null>,
): boolean {
  if (remark.fiscalYear !== null) return remark.fiscalYear === year;
  return targetYears.size === 0 || targetYears.has(year);
}

const single = (columns: readonly RecognisedColumn[], role: Role): number | null =>
  columns.find((column) => column.role === role)?.column ?? null;

function indicatorColumns(columns: readonly RecognisedColumn[]): IndicatorColumns {
  const all = (role: Role): readonly RecognisedColumn[] => columns.filter((column) => column.role === role);
  const ofYear = (role: Role, year: number | null): number | null =>
    all(role).find((column) => column.fiscalYear === year)?.column ?? null;
  const figures = [...all("target"), ...all("actual")];
  const years = [...new Set(figures.map((column) => column.fiscalYear))].sort(byYear);
  const targetYears = new Set(all("target").map((column) => column.fiscalYear));
  const [remark] = all("remark");
  return {
    indicator: single(columns, "indicator"),
    unit: single(columns, "unit"),
    baseline: single(columns, "baseline"),
    years: years.map((fiscalYear) => ({
      fiscalYear,
      target: ofYear("target", fiscalYear),
      actual: ofYear("actual", fiscalYear),
      rate: ofYear("rate", fiscalYear),
      verdict: ofYear("verdict", fiscalYear),
      remark: remark && hasRemark(remark, fiscalYear, targetYears) ? remark.column : null,
    })),
  };
}

/** Sorts recognised columns into places; one group of columns for each indicator of a row, shared ones in each. */
export function tableColumns(groups: readonly (readonly RecognisedColumn[])[]): TableColumns {
  const columns = groups.flat();
  const positions = columns.map(({ column }) => column);
  return {
    first: Math.min(...positions),
    last: Math.max(...positions),
    goal: single(columns, "goal"),
    initiative: single(columns, "initiative"),
    content: single(columns, "content"),
    department: single(columns, "department"),
    indicators: groups.map(indicatorColumns),
  };
}

/** The column that names what a row is about. */
export function nameColumnOf({ indicators, initiative, first }: TableColumns): number {
  return indicators[0]?.indicator ?? initiative ?? first;
}
