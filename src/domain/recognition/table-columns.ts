import { byFiscalYear } from "../plan/plan";
import { tellingHeading } from "../plan-years/heading-words";
import { isWholePlanHeading } from "../plan-years/several-years";
import type { RecognisedColumn, Role } from "./recognised-table";

/** Columns that belong to one fiscal year; null where the table has none. */
export type YearColumns = {
  readonly fiscalYear: number | null;
  readonly target: number | null;
  readonly formerTarget: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
  readonly verdict: number | null;
  readonly remark: number | null;
  readonly reason: number | null;
  /** Headings of target and actual, where their words qualify the figures; absent where they do not. */
  readonly targetHeading?: string;
  readonly actualHeading?: string;
};

/** Columns that speak of one indicator of a row; a table may keep several indicators side by side in a row. */
export type IndicatorColumns = {
  readonly indicator: number | null;
  readonly kind: number | null;
  readonly unit: number | null;
  readonly baseline: number | null;
  /** Ascending; the columns without a year last. */
  readonly years: readonly YearColumns[];
};

/** Where a table keeps what; columns counted from 0, null where it has no such column. */
export type TableColumns = {
  readonly first: number;
  readonly last: number;
  /** First column in which a line over the rows may begin; left of it stands another table, or nothing. */
  readonly firstLine: number;
  readonly goal: number | null;
  readonly initiative: number | null;
  readonly content: number | null;
  readonly department: number | null;
  readonly indicators: readonly IndicatorColumns[];
};

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

/** The headings whose words qualify the figures, and no field for the others. */
function headingFields(
  target: RecognisedColumn | undefined,
  actual: RecognisedColumn | undefined,
): Pick<YearColumns, "targetHeading" | "actualHeading"> {
  const targetHeading = tellingHeading(target?.label ?? "");
  const actualHeading = tellingHeading(actual?.label ?? "");
  return {
    ...(targetHeading === undefined ? {} : { targetHeading }),
    ...(actualHeading === undefined ? {} : { actualHeading }),
  };
}

function indicatorColumns(columns: readonly RecognisedColumn[]): IndicatorColumns {
  const all = (role: Role): readonly RecognisedColumn[] => columns.filter((column) => column.role === role);
  const ofYear = (role: Role, year: number | null): number | null =>
    all(role).find((column) => column.fiscalYear === year)?.column ?? null;
  // ５か年目標 holds for every year that has no target of its own.
  const wholePlan = all("target").find(({ label }) => isWholePlanHeading(label));
  const targetOf = (year: number | null): RecognisedColumn | undefined =>
    all("target").find((column) => column.fiscalYear === year) ?? wholePlan;
  const actualOf = (year: number | null): RecognisedColumn | undefined =>
    all("actual").find((column) => column.fiscalYear === year);
  const figures = [...all("target"), ...all("actual")];
  const years = [...new Set(figures.map((column) => column.fiscalYear))].sort(byFiscalYear);
  const targetYears = new Set(all("target").map((column) => column.fiscalYear));
  const [remark] = all("remark");
  const [reason] = all("reason");
  return {
    indicator: single(columns, "indicator"),
    kind: single(columns, "indicatorKind"),
    unit: single(columns, "unit"),
    baseline: single(columns, "baseline"),
    years: years.map((fiscalYear) => ({
      ...headingFields(targetOf(fiscalYear), actualOf(fiscalYear)),
      fiscalYear,
      target: targetOf(fiscalYear)?.column ?? null,
      formerTarget: ofYear("formerTarget", fiscalYear),
      actual: actualOf(fiscalYear)?.column ?? null,
      rate: ofYear("rate", fiscalYear),
      verdict: ofYear("verdict", fiscalYear),
      remark: remark && hasRemark(remark, fiscalYear, targetYears) ? remark.column : null,
      reason: reason && hasRemark(reason, fiscalYear, targetYears) ? reason.column : null,
    })),
  };
}

/** Sorts recognised columns into places; one group of columns for each indicator of a row, shared ones in each. */
export function tableColumns(
  groups: readonly (readonly RecognisedColumn[])[],
  firstLine: number,
): TableColumns {
  const columns = groups.flat();
  const positions = columns.map(({ column }) => column);
  return {
    first: Math.min(...positions),
    last: Math.max(...positions),
    firstLine,
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
