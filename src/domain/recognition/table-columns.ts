import { byFiscalYear } from "../plan/plan";
import { tellingHeading } from "../plan-years/heading-words";
import { isWholePlanHeading } from "../plan-years/several-years";
import { isCumulativeActual, isCumulativeHeading, lastYearOf } from "./cumulative-columns";
import { isPartOfYear } from "./heading-levels";
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
  /** Cumulative actuals beside a cumulative target that could not be taken for this year; absent where there are none. */
  readonly toDate?: RecognisedColumn;
  /**
   * The actuals of the single year, where those added up without a period took their place: a row that has none of these
   * has none of those either. Absent where there are none.
   */
  readonly yearly?: number;
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

const yearlyActual = /実績|actual/iu;

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

/** A column of cumulative actuals that is not used for a year, beside a cumulative target with an actual of that year. */
function toDateField(
  columns: readonly RecognisedColumn[],
  target: RecognisedColumn | undefined,
  actual: RecognisedColumn | undefined,
): Pick<YearColumns, "toDate"> {
  if (!target || !isCumulativeHeading(target.label) || isCumulativeActual(actual?.label ?? "")) return {};
  const toDate = columns.find(({ label }) => isCumulativeActual(label));
  return toDate ? { toDate } : {};
}

/** The column of the single year beside actuals added up whose heading names no period. */
function yearlyField(
  columns: readonly RecognisedColumn[],
  actual: RecognisedColumn | undefined,
): Pick<YearColumns, "yearly"> {
  if (!actual || !isCumulativeActual(actual.label) || lastYearOf(actual.label) !== null) return {};
  const yearly = columns.find(
    ({ role, label, fiscalYear }) =>
      role === "other" &&
      yearlyActual.test(label) &&
      !isCumulativeActual(label) &&
      !isPartOfYear(label.split(/\s+/u)) &&
      (fiscalYear === null || fiscalYear === actual.fiscalYear),
  );
  return yearly ? { yearly: yearly.column } : {};
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
      ...toDateField(columns, targetOf(fiscalYear), actualOf(fiscalYear)),
      ...yearlyField(columns, actualOf(fiscalYear)),
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
