import { areaContains } from "../../../src/domain/grid/cell-address";
import type { PlannedCell, SheetPlan } from "../../../src/domain/sheets/sheet-plan";

/** Texts row by row, from left to right. */
export function textsInOrder(plan: SheetPlan): readonly string[] {
  return plan.cells
    .filter(({ text }) => text !== "")
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map((cell) => cell.text);
}

/** The plan without the cells that stand outside its print area. */
export function printedPlan(plan: SheetPlan): SheetPlan {
  const isPrinted = ({ row, column }: PlannedCell) => areaContains(plan.page.printArea, row, column);
  return { ...plan, cells: plan.cells.filter(isPrinted) };
}

/** The first cell that says just that. */
export function cellOf(plan: SheetPlan, text: string): PlannedCell {
  const found = plan.cells.find((cell) => cell.text === text);
  if (found === undefined) throw new Error(`no cell says ${text}`);
  return found;
}

/** Names of the styles that a cell gets. */
export function stylesAt(plan: SheetPlan, row: number, column: number): readonly string[] {
  return plan.styledAreas.filter(({ area }) => areaContains(area, row, column)).map(({ style }) => style);
}
