import { calculationLook, columnBeside, withCellsBeside } from "../beside-print";
import type { PlannedCell, SheetPlan } from "../sheet-plan";

/** Height in points of rows below what is printed. */
const rowHeight = 15;

/**
 * The plan with a calculation right of it: cells from `columnBeside` on, `rowCount` rows high. The printed area stays as it is. Widths in
 * points.
 */
export function besidePlan(
  plan: SheetPlan,
  cells: readonly PlannedCell[],
  widths: readonly number[],
  rowCount: number,
): SheetPlan {
  const rows = Math.max(plan.rowHeights.length, rowCount);
  const rowHeights = Array.from({ length: rows }, (_row, index) => plan.rowHeights[index] ?? rowHeight);
  const area = { row: 0, column: columnBeside(plan), rowCount, columnCount: widths.length };
  return withCellsBeside({ ...plan, rowHeights }, calculationLook, widths, { cells, areas: [area] });
}
