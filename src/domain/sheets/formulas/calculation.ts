import type { RateFormat } from "../../conventions/conventions";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import { verdictWords } from "../tables/words";
import { ownReference } from "./excel-text";
import { judgedCells, type CalculatedCell } from "./judged-cells";
import { calculationWords, notCounted } from "./words";

/** Columns of the calculation, counted from its first. */
export const calculationColumns = {
  name: 0,
  target: 1,
  actual: 2,
  baseline: 3,
  rounded: 4,
  rate: 5,
  rank: 6,
  verdict: 7,
  former: 8,
  goal: 9,
  department: 10,
  note: 11,
} as const;

/** One row of the calculation: a cell for each of its columns. */
export type CalculationRow = {
  readonly evaluated: EvaluatedIndicator;
  /** Rate and verdict are computed by formulas. */
  readonly isComputed: boolean;
  readonly cells: readonly CalculatedCell[];
};

/** The rows with where they stand on the sheet: `top` and `left` are the first row and column of the sheet that they take. */
export type Calculation = {
  readonly evaluation: PlanEvaluation;
  readonly rows: readonly CalculationRow[];
  readonly top: number;
  readonly left: number;
  readonly format: RateFormat;
  /** Which of the rows an indicator has, by its id. */
  readonly rowOf: ReadonlyMap<string, number>;
};

/** All cells of one column of the calculation, as a formula names them. */
export function columnOf(part: keyof typeof calculationColumns, { rows, top, left }: Calculation): string {
  const column = left + calculationColumns[part];
  return `${ownReference(top, column)}:${ownReference(top + Math.max(rows.length, 1) - 1, column)}`;
}

const fixed = (text: string): CalculatedCell => ({ text, formula: null });

/** The mark of a goal or department that indicators are counted by; none is a part of another as a whole cell. */
export function groupMark(by: "goal" | "department", index: number): string {
  return `${by === "goal" ? "G" : "D"}${index + 1}`;
}

/** The rows of the calculation that stands from row `top` and column `left` on: one for each indicator, in order. */
export function calculationRows(
  { indicators, byGoal, byDepartment }: PlanEvaluation,
  top: number,
  left: number,
): readonly CalculationRow[] {
  const goals = new Map(byGoal.map(({ goal }, index) => [goal, groupMark("goal", index)]));
  const departments = new Map(
    byDepartment.map(({ department }, index) => [department, groupMark("department", index)]),
  );
  return indicators.map((evaluated, index) => {
    const at = (part: keyof typeof calculationColumns): string =>
      ownReference(top + index, left + calculationColumns[part]);
    const { goal, indicator } = evaluated;
    const judged = judgedCells(evaluated, {
      target: at("target"),
      actual: at("actual"),
      baseline: at("baseline"),
      rounded: at("rounded"),
      rate: at("rate"),
      verdict: at("verdict"),
    });
    const { target, actual, baseline, rounded, rate, rank, verdict } = judged ?? fixedCells(evaluated);
    return {
      evaluated,
      isComputed: judged !== null,
      cells: [
        fixed(indicator.name.text.replace(/\s*\n\s*/g, " ")),
        ...[target, actual, baseline, rounded, rate, rank, verdict],
        fixed(verdict.text),
        fixed(goals.get(goal.name?.text ?? "") ?? ""),
        fixed(departments.get(indicator.department?.text.trim() ?? "") ?? ""),
        fixed(judged ? calculationWords.computed : calculationWords.fixed),
      ],
    };
  });
}

function fixedCells({ measurement, indicator, rate, rank, verdict, exclusion }: EvaluatedIndicator) {
  return {
    target: fixed(measurement?.target?.text ?? ""),
    actual: fixed(measurement?.actual?.text ?? ""),
    baseline: fixed(indicator.baseline?.text ?? ""),
    rounded: fixed(""),
    rate: fixed(rate.printed),
    rank: fixed(rank?.mark ?? ""),
    verdict: fixed(exclusion === null ? verdictWords[verdict] : notCounted),
  };
}
