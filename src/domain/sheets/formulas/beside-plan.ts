import { fontNames } from "../shiryo9/form";
import type { CellStyle, PlannedCell, SheetPlan } from "../sheet-plan";

/** Empty columns between what is printed and what is computed: one, so wide. */
const gapWidth = 24;
const rowHeight = 15;
const styleName = "達成帳 計算欄";

/** Small and grey: not part of what is printed, and the same whatever font the plan's sheets are printed in. */
const calculationStyle: CellStyle = {
  font: { name: fontNames.gothic.body, size: 9, color: "#595959" },
  horizontal: "left",
  vertical: "center",
  wrap: false,
};

/**
 * The plan with cells right of it, behind one empty column; they are `rowCount` rows high and look alike. The printed area stays
 * as it is. Widths in points.
 */
export function besidePlan(
  plan: SheetPlan,
  cells: readonly PlannedCell[],
  widths: readonly number[],
  rowCount: number,
): SheetPlan {
  const { columnWidths, rowHeights, styles, styledAreas } = plan;
  const rows = Math.max(rowHeights.length, rowCount);
  const area = { row: 0, column: columnWidths.length + 1, rowCount, columnCount: widths.length };
  return {
    ...plan,
    columnWidths: [...columnWidths, gapWidth, ...widths],
    rowHeights: Array.from({ length: rows }, (_row, index) => rowHeights[index] ?? rowHeight),
    cells: [...plan.cells, ...cells],
    styles: { ...styles, [styleName]: calculationStyle },
    styledAreas: [...styledAreas, { style: styleName, area }],
  };
}
