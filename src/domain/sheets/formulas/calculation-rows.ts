import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import { formatFiscalYear } from "../../fiscal-year/format-fiscal-year";
import { verdictWords } from "../tables/words";
import { groupMark, placeIn, type CalculationPlace, type CalculationRow } from "./calculation";
import { emptyCell, fixedCell } from "./calculated-cell";
import { judgedCells, type JudgedCells } from "./judged-cells";
import type { ComputedPart, YearOnYearPart } from "./printed-part";
import { rateClassCell } from "./rate-class-formula";
import { calculationWords, notCounted } from "./words";
import { yearOnYearCells } from "./year-on-year-formula";

/** What a sheet prints that is counted over all indicators of the judged year. */
const counting: ReadonlySet<ComputedPart["kind"]> = new Set(["count", "share", "achieved", "class"]);

/** Whether the sheet counts indicators, so that a changed verdict changes more than the cells of its indicator. */
export function countsIndicators(parts: readonly ComputedPart[]): boolean {
  return parts.some(({ kind }) => counting.has(kind));
}

/**
 * The rows of the calculation at its place: one for each indicator of the judged year, in order, where the sheet counts them;
 * else one for each indicator and year that a part is about.
 */
export function calculationRows(
  evaluation: PlanEvaluation,
  parts: readonly ComputedPart[],
  place: CalculationPlace,
): readonly CalculationRow[] {
  const isCounted = countsIndicators(parts);
  const judged = isCounted ? evaluation.indicators : [...new Set(parts.flatMap(evaluatedOf))];
  const comparisons = new Map<EvaluatedIndicator, YearOnYearPart>();
  for (const part of parts) if (part.kind === "yearOnYear") comparisons.set(part.evaluated, part);
  const groups = groupMarks(evaluation);
  return judged.map((evaluated, index) => {
    const at = (column: Parameters<typeof placeIn>[1]): string => placeIn(place, column, index);
    const computed = judgedCells(evaluated, {
      target: at("target"),
      actual: at("actual"),
      baseline: at("baseline"),
      rounded: at("rounded"),
      rate: at("rate"),
      verdict: at("verdict"),
    });
    const cells = computed?.cells ?? fixedCells(evaluated);
    const comparison = comparisons.get(evaluated);
    return {
      evaluated,
      isComputed: computed !== null,
      cells: {
        ...cells,
        name: fixedCell(nameIn(evaluated, isCounted)),
        former: fixedCell(cells.verdict.text),
        ...groups(evaluated),
        note: fixedCell(computed ? calculationWords.computed : calculationWords.fixed),
        rateClass: rateClassCell(evaluated, computed?.percent ?? null, at),
        ...(comparison ? yearOnYearCells(comparison, at) : {}),
      },
    };
  });
}

function evaluatedOf(part: ComputedPart): readonly EvaluatedIndicator[] {
  return "evaluated" in part ? [part.evaluated] : [];
}

function nameIn({ indicator, fiscalYear }: EvaluatedIndicator, isOfJudgedYear: boolean): string {
  const name = indicator.name.text.replace(/\s*\n\s*/g, " ");
  return isOfJudgedYear ? name : `${name}（${formatFiscalYear(fiscalYear)}）`;
}

type GroupCells = Pick<CalculationRow["cells"], "goal" | "department">;

/** By what the tallies count an indicator. */
function groupMarks({ byGoal, byDepartment }: PlanEvaluation): (evaluated: EvaluatedIndicator) => GroupCells {
  const goals = new Map(byGoal.map(({ goal }, index) => [goal, groupMark("goal", index)]));
  const departments = new Map(
    byDepartment.map(({ department }, index) => [department, groupMark("department", index)]),
  );
  return ({ goal, indicator }) => ({
    goal: fixedCell(goals.get(goal.name?.text ?? "") ?? ""),
    department: fixedCell(departments.get(indicator.department?.text.trim() ?? "") ?? ""),
  });
}

function fixedCells({
  measurement,
  indicator,
  rate,
  rank,
  verdict,
  exclusion,
}: EvaluatedIndicator): JudgedCells {
  return {
    target: fixedCell(measurement?.target?.text ?? ""),
    actual: fixedCell(measurement?.actual?.text ?? ""),
    baseline: fixedCell(indicator.baseline?.text ?? ""),
    rounded: emptyCell,
    rate: fixedCell(rate.printed),
    rank: fixedCell(rank?.mark ?? ""),
    verdict: fixedCell(exclusion === null ? verdictWords[verdict] : notCounted),
  };
}
