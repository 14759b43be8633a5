import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import type { DecimalText } from "../../quantity/quantity";
import { comparableActuals } from "./comparable-actuals";
import { inYear } from "./indicator-years";

/** The actuals of an indicator that a line connects: one a year, in one unit; null where none can be compared. */
export type TrendLine = {
  readonly evaluated: EvaluatedIndicator;
  /** The indicator in each of the years; null where it has no figures. */
  readonly judged: readonly (EvaluatedIndicator | null)[];
  readonly figures: readonly (DecimalText | null)[];
};

/** A workbook with hundreds of charts is slow: where there would be more, none is drawn, and the marks ↑↓→ say it alone. */
export const mostLines = 60;

/** Fewer figures are no line. */
const fewestFigures = 2;

/** The lines of all indicators that have one over the years; "tooMany" where a workbook would be slow with them. */
export function trendLines(
  { indicators }: PlanEvaluation,
  years: readonly number[],
): readonly TrendLine[] | "tooMany" {
  const lines: TrendLine[] = [];
  for (const evaluated of indicators) {
    const judged = years.map((year) => inYear(evaluated, year));
    const figures = comparableActuals(judged);
    if (figures.filter((figure) => figure !== null).length < fewestFigures) continue;
    if (lines.length === mostLines) return "tooMany";
    lines.push({ evaluated, judged, figures });
  }
  return lines;
}
