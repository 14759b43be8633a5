import type { EvaluatedIndicator } from "../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../evaluation/plan-evaluation";
import { addressText, type CellAddress } from "../grid/cell-address";
import { finalYearOf, towardsFinal } from "./final-target/towards-final";
import type { PlannedCell } from "./sheet-plan";
import { inYear, yearsWithFigures } from "./trend/indicator-years";

/**
 * The judgement that a cell of a layout prints: of the judged year, of an earlier one (推移), or against the final target. Null
 * for a cell that is about no indicator, or about several years at once.
 */
export function judgementShown(
  { indicatorId, sources }: PlannedCell,
  layout: string,
  evaluation: PlanEvaluation,
): EvaluatedIndicator | null {
  const evaluated = evaluation.indicators.find(({ indicator }) => indicator.id === indicatorId);
  if (!evaluated) return null;
  const figures = new Set(evaluated.indicator.measurements.flatMap(figureCells).map(addressText));
  const printed = sources.map(addressText).filter((source) => figures.has(source));
  const holds = ({ measurement }: EvaluatedIndicator): boolean => {
    const own = new Set(measurement ? figureCells(measurement).map(addressText) : []);
    return printed.every((source) => own.has(source));
  };
  return judgementsOf(layout, evaluation, evaluated).find(holds) ?? null;
}

/** Every judgement of an indicator that a layout has room for, the first one for cells without figures. */
function judgementsOf(
  layout: string,
  evaluation: PlanEvaluation,
  evaluated: EvaluatedIndicator,
): readonly EvaluatedIndicator[] {
  if (layout === "trend") {
    const latestFirst = [...yearsWithFigures(evaluation)].reverse();
    return latestFirst.flatMap((year) => inYear(evaluated, year) ?? []);
  }
  const finalYear = layout === "final-target" ? finalYearOf(evaluation) : null;
  return [finalYear === null ? evaluated : towardsFinal(evaluated, finalYear)];
}

function figureCells({
  target,
  actual,
}: EvaluatedIndicator["indicator"]["measurements"][number]): readonly CellAddress[] {
  return [target, actual].flatMap((figure) => (figure ? [figure.cell] : []));
}
