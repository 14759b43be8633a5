import type { CellAddress } from "../grid/cell-address";
import type { CellValue } from "../grid/sheet-grid";

/** A text exactly as a cell displays it, with the cell it stands in (top-left cell of a merge). */
export type SourcedText = { readonly text: string; readonly cell: CellAddress };

/** A figure as it stands in its cell: displayed text, stored value and number format. */
export type SourcedFigure = SourcedText & {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** Its heading, where the words qualify the figure (実績見込, R5.9末, ５か年目標); absent where they say no more than 目標 or 実績. */
  readonly heading?: string;
};

/** What one fiscal year says about an indicator. A part is null where the sheet has no place for it. */
export type Measurement = {
  /** The year the figures belong to; null where the sheet names none. */
  readonly fiscalYear: number | null;
  readonly target: SourcedFigure | null;
  /** The target before it was revised within the plan, where the sheet keeps it in a place of its own. */
  readonly formerTarget: SourcedFigure | null;
  readonly actual: SourcedFigure | null;
  /**
   * A cumulative figure that stands beside a target for several years and could not be taken as the actual of this year;
   * never used for computing. Absent where there is none.
   */
  readonly actualToDate?: SourcedFigure;
  /** Achievement rate as typed by a person, never used for computing. */
  readonly statedRate: SourcedFigure | null;
  readonly statedVerdict: SourcedText | null;
  readonly remark: SourcedText | null;
  /** 未達成の理由, where the sheet keeps it beside the remark. */
  readonly reason: SourcedText | null;
};

/** 指標. `id` is stable for the same reading of the same workbook ("取組一覧!E5"). */
export type Indicator = {
  readonly id: string;
  readonly name: SourcedText;
  /** What sort of indicator the sheet calls it (活動指標①, 成果指標), where it says so apart from the name. */
  readonly kind: SourcedText | null;
  /** Unit written in a column or cell of its own. */
  readonly unit: SourcedText | null;
  readonly department: SourcedText | null;
  readonly baseline: SourcedFigure | null;
  readonly measurements: readonly Measurement[];
};

/** 計画・取組: carries one or more indicators. */
export type Initiative = {
  readonly name: SourcedText | null;
  /** 取組内容, one entry a line as typed, bullets kept. */
  readonly content: readonly string[];
  readonly contentCell: CellAddress | null;
  readonly indicators: readonly Indicator[];
};

/** 重点目標. `name` is null where the sheet has no goals. */
export type Goal = { readonly name: SourcedText | null; readonly initiatives: readonly Initiative[] };

/** 計画: everything that was read from a workbook, in the order of the sheets. */
export type Plan = { readonly goals: readonly Goal[] };

/** An indicator together with where it belongs. */
export type PlacedIndicator = {
  readonly goal: Goal;
  readonly initiative: Initiative;
  readonly indicator: Indicator;
};

/** All indicators of a plan in reading order. */
export function placedIndicators(plan: Plan): readonly PlacedIndicator[] {
  return plan.goals.flatMap((goal) =>
    goal.initiatives.flatMap((initiative) =>
      initiative.indicators.map((indicator) => ({ goal, initiative, indicator })),
    ),
  );
}

/** Sorts years ascending, what has no year last. */
export const byFiscalYear = (a: number | null, b: number | null): number => (a ?? Infinity) - (b ?? Infinity);

/** The measurement of that fiscal year; a measurement without a year stands for any year. */
export function measurementOf(indicator: Indicator, fiscalYear: number): Measurement | null {
  return (
    indicator.measurements.find((measurement) => measurement.fiscalYear === fiscalYear) ??
    indicator.measurements.find((measurement) => measurement.fiscalYear === null) ??
    null
  );
}
