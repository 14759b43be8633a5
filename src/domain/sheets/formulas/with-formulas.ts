import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import type { CellStyle, PlannedCell, SheetPlan } from "../sheet-plan";
import { fontNames } from "../shiryo9/form";
import { calculationColumns, calculationRows, columnOf, type Calculation } from "./calculation";
import { joinedText, longestFormula, quoted } from "./excel-text";
import { partFormula } from "./part-formula";
import { printedText } from "./printed-part";
import { calculationWords } from "./words";

/** Figures, rates and counts as texts that stay, or as formulas over the cells that they come from. */
export type FiguresAs = "values" | "formulas";

/** The sheet as the officer wants its figures written. */
export function withFiguresAs(
  figuresAs: FiguresAs | undefined,
  plan: SheetPlan,
  evaluation: PlanEvaluation,
): SheetPlan {
  return figuresAs === "formulas" ? withFormulas(plan, evaluation) : plan;
}

/** The layouts whose rates and verdicts are those of the judged year. */
const layoutsOfTheYear: readonly string[] = ["shiryo9", "all-items", "summary"];

/** Title and headings of the calculation. */
const headRows = 2;
const gapWidth = 24;
const widths: readonly number[] = [150, 60, 60, 60, 60, 60, 42, 66, 66, 54, 54, 300];
const rowHeight = 15;
const styleName = "達成帳 計算欄";

/**
 * A sheet whose figures, rates, verdicts, counts and shares follow the officer's cells by formulas. Right of the printed area
 * it gets a calculation with one row an indicator, which the printed cells refer to. Every formula gives the text that stands in
 * `text` now; what no formula gives stays a text.
 */
export function withFormulas(plan: SheetPlan, evaluation: PlanEvaluation): SheetPlan {
  const format = evaluation.indicators[0]?.rules.conventions.format;
  if (!format || !layoutsOfTheYear.includes(plan.layout)) return plan;
  const left = plan.columnWidths.length + 1;
  const rows = calculationRows(evaluation, headRows, left);
  const rowOf = new Map(rows.map(({ evaluated }, index) => [evaluated.indicator.id, index]));
  const calculation: Calculation = { evaluation, rows, top: headRows, left, format, rowOf };
  const rowCount = Math.max(plan.rowHeights.length, rows.length + headRows);
  return {
    ...plan,
    columnWidths: [...plan.columnWidths, gapWidth, ...widths],
    rowHeights: Array.from({ length: rowCount }, (_row, index) => plan.rowHeights[index] ?? rowHeight),
    cells: [...plan.cells.map((cell) => withFormula(cell, calculation)), ...calculationCells(calculation)],
    styles: { ...plan.styles, [styleName]: calculationStyle },
    styledAreas: [
      ...plan.styledAreas,
      {
        style: styleName,
        area: { row: 0, column: left, rowCount: rows.length + headRows, columnCount: widths.length },
      },
    ],
  };
}

/** Small and grey: not part of what is printed, and the same whatever font the plan's sheets are printed in. */
const calculationStyle: CellStyle = {
  font: { name: fontNames.gothic.body, size: 9, color: "#595959" },
  horizontal: "left",
  vertical: "center",
  wrap: false,
};

function calculationCells(calculation: Calculation): readonly PlannedCell[] {
  const { rows, top, left } = calculation;
  const { title, headings, unchanged, changed } = calculationWords;
  const differing = `SUMPRODUCT(--(${columnOf("verdict", calculation)}<>${columnOf("former", calculation)}))`;
  const fixed = (row: number, column: number, text: string): PlannedCell => ({
    row,
    column,
    text,
    sources: [],
  });
  return [
    fixed(0, left, title),
    {
      ...fixed(0, left + calculationColumns.note, unchanged),
      formula: `=IF(${differing}=0,${quoted(unchanged)},${quoted(changed)})`,
    },
    ...headings.map((heading, index) => fixed(1, left + index, heading)),
    ...rows.flatMap(({ cells, evaluated }, index) =>
      cells.map(({ text, formula }, column): PlannedCell => ({
        ...fixed(top + index, left + column, text),
        indicatorId: evaluated.indicator.id,
        ...(formula === null ? {} : { formula }),
      })),
    ),
  ].filter(({ text, formula }) => text !== "" || formula !== undefined);
}

/** The cell with its formula, where some part of it can be computed and it is printed whole (not cut at a page). */
function withFormula(cell: PlannedCell, calculation: Calculation): PlannedCell {
  const { parts, text } = cell;
  if (!parts || printedText(parts) !== text) return cell;
  const expressions = parts.map((part) => partFormula(part, calculation));
  if (parts.every((part, index) => typeof part === "string" || expressions[index] === null)) return cell;
  const joined = joinedText(
    expressions.map((each, index) => each ?? quoted(printedText(parts.slice(index, index + 1)))),
  );
  return joined === null || joined.length > longestFormula ? cell : { ...cell, formula: `=${joined}` };
}
