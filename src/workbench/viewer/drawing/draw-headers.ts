import { columnLetters, type Area } from "../../host/store/geometry";
import type { Axis } from "../geometry/axis";
import type { Pane } from "../geometry/panes";
import type { SheetLayout } from "../geometry/sheet-layout";
import type { Pen } from "./pen";

/** Height of the column headers; the width of the row headers follows the longest number. */
export const HEADER_HEIGHT = 22;
const FONT = '12px "Segoe UI", "Yu Gothic UI", "Noto Sans CJK JP", sans-serif';
const BACK = "#F0F1F1";
const SELECTED = "#D5DEDB";
const LINE = "#C6C8C7";
const ACCENT = "#1F6F54";
const TEXT = "#3A3D3C";

/** Width of the row headers for rows up to `lastRow`. */
export function headerWidth(lastRow: number): number {
  return Math.max(34, 14 + String(lastRow + 1).length * 7.5);
}

/** One header strip: `along` is the x (or y) of the strip's start in the window. */
function drawStrip(
  pen: Pen,
  axis: Axis,
  pane: { readonly first: number; readonly count: number; readonly shift: number },
  across: boolean,
  thickness: number,
  selected: (index: number) => boolean,
  label: (index: number) => string,
): void {
  const { context } = pen;
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const box = (start: number, size: number, from: number, depth: number) =>
    across
      ? { x: start, y: from, width: size, height: depth }
      : { x: from, y: start, width: depth, height: size };
  for (let index = pane.first; index < pane.first + pane.count; index++) {
    const size = axis.size(index);
    if (size === 0) continue;
    const start = axis.offset(index) + pane.shift;
    const marked = selected(index);
    pen.fill(box(start, size, 0, thickness), marked ? SELECTED : BACK);
    pen.fill(box(start + size - 1, 1, 0, thickness), LINE);
    pen.fill(box(start - 1, size + 1, thickness - (marked ? 2 : 1), marked ? 2 : 1), marked ? ACCENT : LINE);
    if (size < 8) continue;
    context.fillStyle = marked ? ACCENT : TEXT;
    const [x, y] = across ? [start + size / 2, thickness / 2] : [thickness / 2, start + size / 2];
    pen.clipped(box(start, size, 0, thickness), () => context.fillText(label(index), x, y + 0.5));
  }
}

/** Draws the headers beside the panes. `originX`, `originY` is where the cells begin in the window. */
export function drawHeaders(
  pen: Pen,
  { rows, columns }: SheetLayout,
  panes: readonly Pane[],
  selection: Area,
  originX: number,
  originY: number,
): void {
  const inRows = (row: number): boolean => row >= selection.row && row < selection.row + selection.rowCount;
  const inColumns = (column: number): boolean =>
    column >= selection.column && column < selection.column + selection.columnCount;
  for (const { clip, cells, dx, dy } of panes) {
    pen.clipped({ x: originX + clip.x, y: 0, width: clip.width, height: originY }, () => {
      const strip = { first: cells.column, count: cells.columnCount, shift: originX + dx };
      drawStrip(pen, columns, strip, true, originY, inColumns, columnLetters);
    });
    pen.clipped({ x: 0, y: originY + clip.y, width: originX, height: clip.height }, () => {
      const strip = { first: cells.row, count: cells.rowCount, shift: originY + dy };
      drawStrip(pen, rows, strip, false, originX, inRows, (row) => String(row + 1));
    });
  }
  pen.fill({ x: 0, y: 0, width: originX, height: originY }, BACK);
  pen.fill({ x: originX - 1, y: 0, width: 1, height: originY }, LINE);
  pen.fill({ x: 0, y: originY - 1, width: originX, height: 1 }, LINE);
}
