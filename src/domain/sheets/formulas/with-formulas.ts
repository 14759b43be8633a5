import type { RateFormat } from "../../conventions/conventions";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import type { CellStyle, PlannedCell, SheetPlan } from "../sheet-plan";
import { verdictWords } from "../tables/words";
import { calculationColumns, calculationRows, groupMark, type CalculationRow } from "./calculation";
import { joinedText, longestFormula, ownReference, quoted } from "./excel-text";
import { shownFormula } from "./figure-formula";
import { printedText, withTarget, type CountedGroup, type PrintedPart } from "./printed-part";
import { printedFormula, roundedFormula } from "./rate-formula";
import { calculationWords } from "./words";

/** Figures, rates and counts as texts that stay, or as formulas over the cells that they come from. */
export type FiguresAs = "values" | "formulas";

/** The layouts whose rates and verdicts are those of the judged year. */
const layoutsOfTheYear: readonly string[] = ["shiryo9", "all-items", "summary"];

/** Title and headings of the calculation. */
const headRows = 2;
const gapWidth = 24;
const widths: readonly number[] = [150, 60, 60, 60, 60, 60, 42, 66, 66, 54, 54, 300];
const rowHeight = 15;
const styleName = "達成帳 計算欄";

type Calculation = {
  readonly evaluation: PlanEvaluation;
  readonly rows: readonly CalculationRow[];
  readonly top: number;
  readonly left: number;
  readonly format: RateFormat;
  readonly rowOf: ReadonlyMap<string, number>;
};

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
    styles: { ...plan.styles, [styleName]: calculationStyle(plan) },
    styledAreas: [
      ...plan.styledAreas,
      {
        style: styleName,
        area: { row: 0, column: left, rowCount: rows.length + headRows, columnCount: widths.length },
      },
    ],
  };
}

/** Small and grey: not part of what is printed. */
function calculationStyle({ styles }: SheetPlan): CellStyle {
  const name = Object.values(styles)[0]?.font.name ?? "ＭＳ ゴシック";
  return {
    font: { name, size: 9, color: "#595959" },
    horizontal: "left",
    vertical: "center",
    wrap: false,
  };
}

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
  const joined = joinedText(expressions.map((each, index) => each ?? quoted(textOf(parts[index]))));
  return joined === null || joined.length > longestFormula ? cell : { ...cell, formula: `=${joined}` };
}

const textOf = (part: PrintedPart | undefined): string =>
  part === undefined ? "" : typeof part === "string" ? part : part.text;

/** What a part is computed by; null for fixed words. */
function partFormula(part: PrintedPart, calculation: Calculation): string | null {
  if (typeof part === "string") return null;
  switch (part.kind) {
    case "figure":
      return shownFormula(part.figure);
    case "rate":
    case "rank":
    case "verdict": {
      const row = calculation.rowOf.get(part.indicatorId);
      if (row === undefined || !calculation.rows[row]?.isComputed) return null;
      return ownReference(calculation.top + row, calculation.left + calculationColumns[part.kind]);
    }
    case "count":
      return `TEXT(${countOf(part.verdicts, part.group, calculation)},"#,##0")`;
    case "share":
      return shareFormula(part.group, calculation);
  }
}

function countOf(
  verdicts: readonly (keyof typeof verdictWords)[],
  group: CountedGroup,
  calculation: Calculation,
): string {
  const condition = groupCondition(group, calculation);
  return verdicts
    .map(
      (verdict) =>
        `COUNTIFS(${columnOf("verdict", calculation)},${quoted(verdictWords[verdict])}${condition})`,
    )
    .join("+");
}

function groupCondition(group: CountedGroup, calculation: Calculation): string {
  if (group === null) return "";
  const { byGoal, byDepartment } = calculation.evaluation;
  const keys =
    group.by === "goal" ? byGoal.map(({ goal }) => goal) : byDepartment.map((each) => each.department);
  const mark = groupMark(group.by, keys.indexOf(group.key));
  return `,${columnOf(group.by, calculation)},${quoted(mark)}`;
}

function columnOf(part: keyof typeof calculationColumns, { rows, top, left }: Calculation): string {
  const column = left + calculationColumns[part];
  return `${ownReference(top, column)}:${ownReference(top + Math.max(rows.length, 1) - 1, column)}`;
}

function shareFormula(group: CountedGroup, calculation: Calculation): string {
  const { format } = calculation;
  // Shares are percentages even where rates are ratios, and are never cut.
  const shareFormat: RateFormat = {
    ...format,
    ...(format.display === "ratio" ? { display: "percent", decimals: 1 } : {}),
    cap: null,
  };
  const quotient = [
    `(${countOf(["achieved"], group, calculation)})`,
    `(${countOf(withTarget, group, calculation)})`,
  ] as const;
  const [part, whole] = quotient;
  const rounded = roundedFormula(quotient, shareFormat);
  const full = `IF(${part}=${whole},${quoted(verdictWords.achieved)},"")`;
  const printed = printedFormula(quotient, rounded, full, shareFormat);
  return `IF(${whole}=0,${quoted(format.noRateMark)},${printed})`;
}
