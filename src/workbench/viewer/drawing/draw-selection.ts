import type { Area } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";
import { boxOf, type SheetLayout } from "../geometry/sheet-layout";
import { areaOfCell, type Selection } from "../selection/selection";
import type { Pen } from "./pen";

const ACCENT = "#1F6F54";
const VEIL = "rgba(31, 111, 84, 0.12)";

/** Parts of an area around a hole in it. */
function around(area: Area, hole: Area): readonly Area[] {
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  const holeBottom = hole.row + hole.rowCount;
  const holeRight = hole.column + hole.columnCount;
  const middle = { row: hole.row, rowCount: hole.rowCount };
  return [
    { ...area, rowCount: hole.row - area.row },
    { ...area, row: holeBottom, rowCount: bottom - holeBottom },
    { ...middle, column: area.column, columnCount: hole.column - area.column },
    { ...middle, column: holeRight, columnCount: right - holeRight },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}

/** Draws the frame around what is selected, with everything but the active cell veiled. Sheet coordinates. */
export function drawSelection(
  pen: Pen,
  { merges }: SheetStore,
  layout: SheetLayout,
  { active, area }: Selection,
): void {
  const cell = areaOfCell(merges, active);
  for (const part of around(area, cell)) pen.fill(boxOf(layout, part), VEIL);
  const { x, y, width, height } = boxOf(layout, area);
  pen.frame({ x: x - 2, y: y - 2, width: width + 3, height: height + 3 }, 2, ACCENT);
  pen.fill({ x: x + width - 3, y: y + height - 3, width: 6, height: 6 }, "#FFFFFF");
  pen.fill({ x: x + width - 2, y: y + height - 2, width: 5, height: 5 }, ACCENT);
}
