import { bounding, type Area } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";
import { boxOf, type SheetLayout } from "../geometry/sheet-layout";
import { drawBorders } from "./borders";
import { fillOf } from "./cell-look";
import { conditionalFills } from "./conditional-fills";
import { drawCellText, type TextTools } from "./draw-text";
import type { Pen } from "./pen";

const GRID_LINE = "#D9D9D9";
const PAPER = "#FFFFFF";
/** Columns beside the window whose texts may run into it. */
const REACH = 40;

function drawGridLines(pen: Pen, { rows, columns }: SheetLayout, area: Area): void {
  const lastRow = area.row + area.rowCount;
  const lastColumn = area.column + area.columnCount;
  const x = columns.offset(area.column);
  const y = rows.offset(area.row);
  const width = columns.offset(lastColumn) - x;
  const height = rows.offset(lastRow) - y;
  for (let row = area.row; row < lastRow; row++) {
    if (rows.size(row) > 0) pen.fill({ x, y: rows.offset(row + 1) - 1, width, height: 1 }, GRID_LINE);
  }
  for (let column = area.column; column < lastColumn; column++) {
    if (columns.size(column) > 0)
      pen.fill({ x: columns.offset(column + 1) - 1, y, width: 1, height }, GRID_LINE);
  }
}

type FillAt = (row: number, column: number) => string | null;

/** Fills of cells, those of conditional formats over their own. */
function fillsOf(sheet: SheetStore, area: Area): FillAt {
  const conditional = conditionalFills(sheet, area);
  return (row, column) => conditional(row, column) ?? fillOf(sheet.cells.styleAt(row, column));
}

/** Fills of cells. A fill covers the grid lines around its cell, as in Excel. */
function drawFills(pen: Pen, sheet: SheetStore, layout: SheetLayout, area: Area, fillAt: FillAt): void {
  const { rows, columns } = layout;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    if (rows.size(row) === 0) continue;
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const colour = fillAt(row, column);
      if (colour === null || columns.size(column) === 0 || sheet.merges.at(row, column)) continue;
      const x = columns.offset(column) - 1;
      const y = rows.offset(row) - 1;
      pen.fill({ x, y, width: columns.size(column) + 1, height: rows.size(row) + 1 }, colour);
    }
  }
}

function drawMergedBackgrounds(pen: Pen, layout: SheetLayout, merges: readonly Area[], fillAt: FillAt): void {
  for (const merge of merges) {
    const box = boxOf(layout, merge);
    if (box.width === 0 || box.height === 0) continue;
    const colour = fillAt(merge.row, merge.column);
    if (colour === null) pen.fill({ ...box, width: box.width - 1, height: box.height - 1 }, PAPER);
    else pen.fill({ x: box.x - 1, y: box.y - 1, width: box.width + 1, height: box.height + 1 }, colour);
  }
}

/** Draws the cells of an area, in sheet coordinates: grid lines, fills, texts and borders. */
export function drawCells(tools: TextTools, area: Area): void {
  const { pen, sheet, layout } = tools;
  const merges = sheet.merges.touching(area);
  if (sheet.view.showGridLines !== false) drawGridLines(pen, layout, area);
  const fillAt = fillsOf(sheet, merges.reduce(bounding, area));
  drawFills(pen, sheet, layout, area, fillAt);
  drawMergedBackgrounds(pen, layout, merges, fillAt);
  const column = Math.max(0, area.column - REACH);
  const around: Area = { ...area, column, columnCount: area.columnCount + area.column - column + REACH };
  sheet.cells.each(around, (row, c, content, style) => {
    if (content.kind === "empty" || sheet.merges.at(row, c)) return;
    drawCellText(tools, { row, column: c, rowCount: 1, columnCount: 1 }, content, style);
  });
  for (const merge of merges) {
    const { cells } = sheet;
    drawCellText(
      tools,
      merge,
      cells.contentAt(merge.row, merge.column),
      cells.styleAt(merge.row, merge.column),
    );
  }
  drawBorders(pen, sheet, layout, area);
}
