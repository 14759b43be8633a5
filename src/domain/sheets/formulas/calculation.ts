import type { RateFormat } from "../../conventions/conventions";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import { ownReference } from "./excel-text";
import type { CalculatedCell } from "./calculated-cell";
import type { ComputedPart } from "./printed-part";
import { calculationWords } from "./words";

/** Columns that every calculation has, in their order. */
const basicColumns = [
  "name",
  "target",
  "actual",
  "baseline",
  "rounded",
  "rate",
  "rank",
  "verdict",
  "former",
  "goal",
  "department",
  "note",
] as const;

/** Columns that a calculation has where its sheet counts by classes of rates, or sets years beside one another. */
const classColumns = ["rateClass"] as const;
const yearColumns = ["previous", "current", "change"] as const;

/** A column of the calculation. */
export type CalculationColumn = (typeof basicColumns | typeof classColumns | typeof yearColumns)[number];

/** One row of the calculation: what stands in each of its columns. */
export type CalculationRow = {
  readonly evaluated: EvaluatedIndicator;
  /** Rate and verdict are computed by formulas. */
  readonly isComputed: boolean;
  readonly cells: Readonly<Partial<Record<CalculationColumn, CalculatedCell>>>;
};

/** Where a calculation stands on its sheet: `top` is its first row below the headings, `left` its first column. */
export type CalculationPlace = {
  readonly columns: readonly CalculationColumn[];
  readonly top: number;
  readonly left: number;
};

/** The calculation with what is printed from it. */
export type Calculation = CalculationPlace & {
  readonly evaluation: PlanEvaluation;
  readonly rows: readonly CalculationRow[];
  readonly format: RateFormat;
  /** Which of the rows an indicator has in a year. */
  readonly rowOf: ReadonlyMap<EvaluatedIndicator, number>;
};

/** The columns that the parts of a sheet need. */
export function columnsFor(parts: readonly ComputedPart[]): readonly CalculationColumn[] {
  const kinds = new Set(parts.map(({ kind }) => kind));
  return [
    ...basicColumns,
    ...(kinds.has("class") ? classColumns : []),
    ...(kinds.has("yearOnYear") ? yearColumns : []),
  ];
}

/** Reference of the cell of a column in row `index` of the calculation. */
export function placeIn(
  { columns, top, left }: CalculationPlace,
  column: CalculationColumn,
  index: number,
): string {
  return ownReference(top + index, left + columns.indexOf(column));
}

/** Reference of all cells of a column. */
export function wholeColumn(calculation: Calculation, column: CalculationColumn): string {
  const last = Math.max(calculation.rows.length, 1) - 1;
  return `${placeIn(calculation, column, 0)}:${placeIn(calculation, column, last)}`;
}

/** Headings of the columns. */
export function columnHeading(column: CalculationColumn): string {
  return calculationWords.headings[column];
}

/** Widths of the columns in points. */
export const calculationWidths: Readonly<Record<CalculationColumn, number>> = {
  name: 150,
  target: 60,
  actual: 60,
  baseline: 60,
  rounded: 60,
  rate: 60,
  rank: 42,
  verdict: 66,
  former: 66,
  goal: 54,
  department: 54,
  note: 300,
  rateClass: 66,
  previous: 66,
  current: 66,
  change: 66,
};

/** The mark of a goal or department that indicators are counted by; none is a part of another as a whole cell. */
export function groupMark(by: "goal" | "department", index: number): string {
  return `${by === "goal" ? "G" : "D"}${index + 1}`;
}
