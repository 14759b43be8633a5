import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import type { PlannedCell, SheetPlan } from "../sheet-plan";
import { columnBeside } from "../beside-print";
import { besidePlan } from "./beside-plan";
import {
  calculationWidths,
  columnHeading,
  columnsFor,
  wholeColumn,
  type Calculation,
  type CalculationPlace,
} from "./calculation";
import { calculationRows, countsIndicators } from "./calculation-rows";
import { longestFormula, quoted } from "./excel-text";
import { partsFormula } from "./part-formula";
import { computedParts, printedText, type ComputedPart } from "./printed-part";
import { withAmountFormulas } from "./with-amounts";
import { calculationWords } from "./words";

/** Figures, rates and counts as texts that stay, or as formulas over the cells that they come from. */
export type FiguresAs = "values" | "formulas";

/** The sheet as the officer wants its figures written; a sheet that is not about indicators has no evaluation. */
export function withFiguresAs(
  figuresAs: FiguresAs | undefined,
  plan: SheetPlan,
  evaluation: PlanEvaluation | null,
): SheetPlan {
  if (figuresAs !== "formulas") return plan;
  const parts = computedParts(plan.cells.flatMap((cell) => cell.parts ?? []));
  if (parts.some(({ kind }) => kind === "amount")) return withAmountFormulas(plan, parts);
  return evaluation === null ? plan : withIndicatorFormulas(plan, parts, evaluation);
}

/** Title and headings of the calculation. */
const headRows = 2;

/**
 * A sheet whose figures, rates, verdicts, counts and shares follow the officer's cells by formulas. Right of the printed area
 * it gets a calculation, which the printed cells refer to. Every formula gives the text that stands in `text` now; what no
 * formula gives stays a text.
 */
function withIndicatorFormulas(
  plan: SheetPlan,
  parts: readonly ComputedPart[],
  evaluation: PlanEvaluation,
): SheetPlan {
  const format = evaluation.indicators[0]?.rules.conventions.format;
  if (!format || parts.length === 0) return plan;
  const place: CalculationPlace = {
    columns: columnsFor(parts),
    top: headRows,
    left: columnBeside(plan),
  };
  const rows = calculationRows(evaluation, parts, place);
  const rowOf = new Map(rows.map(({ evaluated }, index) => [evaluated, index]));
  const calculation: Calculation = { ...place, evaluation, rows, format, rowOf };
  return besidePlan(
    { ...plan, cells: plan.cells.map((cell) => withFormula(cell, calculation)) },
    [...headCells(calculation, countsIndicators(parts)), ...rowCells(calculation)],
    place.columns.map((column) => calculationWidths[column]),
    rows.length + headRows,
  );
}

function headCells(calculation: Calculation, isCounted: boolean): readonly PlannedCell[] {
  const { columns, left } = calculation;
  const { title, unchanged, changed } = calculationWords;
  const note = left + columns.indexOf("note");
  const differing = `SUMPRODUCT(--(${wholeColumn(calculation, "verdict")}<>${wholeColumn(calculation, "former")}))`;
  const told: PlannedCell = {
    ...ownCell(0, note, unchanged),
    formula: `=IF(${differing}=0,${quoted(unchanged)},${quoted(changed)})`,
  };
  return [
    ownCell(0, left, title),
    ...(isCounted ? [told] : []),
    ...columns.map((column, index) => ownCell(1, left + index, columnHeading(column))),
  ];
}

function rowCells({ rows, columns, top, left }: Calculation): readonly PlannedCell[] {
  return rows.flatMap(({ cells, evaluated }, index) =>
    columns.flatMap((column, offset): readonly PlannedCell[] => {
      const { text = "", formula = null } = cells[column] ?? {};
      if (text === "" && formula === null) return [];
      const indicatorId = evaluated.indicator.id;
      const cell = { ...ownCell(top + index, left + offset, text), indicatorId };
      return [formula === null ? cell : { ...cell, formula }];
    }),
  );
}

function ownCell(row: number, column: number, text: string): PlannedCell {
  return { row, column, text, sources: [] };
}

/** The cell with its formula, where some part of it can be computed and it is printed whole (not cut at a page). */
function withFormula(cell: PlannedCell, calculation: Calculation): PlannedCell {
  const { parts, text } = cell;
  if (!parts || printedText(parts) !== text) return cell;
  const formula = partsFormula(parts, calculation);
  return formula === null || formula.length > longestFormula ? cell : { ...cell, formula: `=${formula}` };
}
