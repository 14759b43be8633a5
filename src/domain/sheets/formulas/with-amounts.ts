import type { PlannedCell, SheetPlan } from "../sheet-plan";
import { columnBeside } from "../beside-print";
import { amountFormula, type AmountPlace } from "./amount-formula";
import { yenFormula, type AmountGrid } from "./amount-grid";
import { besidePlan } from "./beside-plan";
import { longestFormula, ownReference, quoted } from "./excel-text";
import type { AmountPart, ComputedPart } from "./printed-part";
import { amountWords } from "./words";

/** Title and headings of the amounts. */
const headRows = 2;
const nameWidth = 150;
const amountWidth = 84;

/**
 * A sheet whose amounts and sums follow the officer's cells by formulas: right of the printed area stand all amounts in yen, which the
 * printed cells refer to. Every formula gives the text that stands in `text` now.
 */
export function withAmountFormulas(plan: SheetPlan, parts: readonly ComputedPart[]): SheetPlan {
  const grid = parts.find((part): part is AmountPart => part.kind === "amount")?.grid;
  if (grid === undefined || grid.rows.length === 0) return plan;
  const left = columnBeside(plan);
  const place: AmountPlace = { top: headRows, left: left + 1 };
  return besidePlan(
    { ...plan, cells: plan.cells.map((cell) => withFormula(cell, place)) },
    [...headCells(grid, left, place), ...gridCells(grid, left, place)],
    [nameWidth, ...grid.headings.map(() => amountWidth)],
    grid.rows.length + headRows,
  );
}

const ownCell = (row: number, column: number, text: string, formula?: string): PlannedCell => ({
  row,
  column,
  text,
  sources: [],
  ...(formula === undefined ? {} : { formula }),
});

/** Title, whether amounts were added or taken away since, and the headings. */
function headCells(grid: AmountGrid, left: number, place: AmountPlace): readonly PlannedCell[] {
  const { title, added, unchanged, changed } = amountWords;
  const last = ownReference(place.top + grid.rows.length - 1, place.left + grid.headings.length - 1);
  const area = `${ownReference(place.top, place.left)}:${last}`;
  const count = grid.rows
    .flatMap(({ amounts }) => amounts)
    .filter((each) => each && each.yen !== null).length;
  const isSame = `AND(COUNT(${area})=${count},COUNTIF(${area},${quoted(added)})=0)`;
  return [
    ownCell(0, left, title),
    ownCell(1, left, unchanged, `=IF(${isSame},${quoted(unchanged)},${quoted(changed)})`),
    ...grid.headings.map((heading, index) => ownCell(1, place.left + index, heading)),
  ];
}

function gridCells({ rows }: AmountGrid, left: number, { top }: AmountPlace): readonly PlannedCell[] {
  return rows.flatMap(({ name, amounts }, index) => [
    ownCell(top + index, left, name.replace(/\s*\n\s*/g, " ")),
    ...amounts.flatMap((amount, column) =>
      amount === null ? [] : [ownCell(top + index, left + 1 + column, "", yenFormula(amount))],
    ),
  ]);
}

function withFormula(cell: PlannedCell, place: AmountPlace): PlannedCell {
  const [part, ...others] = cell.parts ?? [];
  if (part === undefined || typeof part === "string" || part.kind !== "amount") return cell;
  // A text that was cut at a page is no longer the one amount.
  if (others.length > 0 || part.text !== cell.text) return cell;
  const formula = amountFormula(part, place);
  return formula.length > longestFormula ? cell : { ...cell, formula: `=${formula}` };
}
