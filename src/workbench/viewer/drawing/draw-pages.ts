import type { Area } from "../../host/store/geometry";
import { boxOf, type Box, type SheetLayout } from "../geometry/sheet-layout";
import type { PageDivision } from "../pages/divide-pages";
import type { Pen } from "./pen";

const OUTSIDE = "#B9BCBB";
const BORDER = "#1C4FA3";
const LABEL = "rgba(70, 80, 78, 0.24)";

/** Greys out what is not printed, draws the borders of pages and names each page. Sheet coordinates. */
export function drawPages(
  pen: Pen,
  layout: SheetLayout,
  cells: Area,
  divisions: readonly PageDivision[],
  label: (page: number) => string,
): void {
  const seen = boxOf(layout, cells);
  const { context } = pen;
  context.save();
  context.beginPath();
  context.rect(seen.x, seen.y, seen.width, seen.height);
  for (const { area } of divisions) {
    const box = boxOf(layout, area);
    context.rect(box.x, box.y, box.width, box.height);
  }
  context.clip("evenodd");
  pen.fill(seen, OUTSIDE);
  context.restore();
  let before = 0;
  for (const division of divisions) {
    drawLabels(pen, layout, seen, division, (page) => label(page + before));
    drawLines(pen, layout, division);
    before += division.rows.length * division.columns.length;
  }
}

function drawLines(pen: Pen, layout: SheetLayout, { area, rows, columns }: PageDivision): void {
  const whole = boxOf(layout, area);
  pen.frame({ x: whole.x - 2, y: whole.y - 2, width: whole.width + 3, height: whole.height + 3 }, 3, BORDER);
  const line = (box: Box, manual: boolean): void => {
    if (manual) pen.fill(box, BORDER);
    else pen.dashes(box, 8, 5, BORDER);
  };
  for (const { first, manual } of rows.slice(1)) {
    line({ x: whole.x, y: layout.rows.offset(first) - 2, width: whole.width, height: 3 }, manual);
  }
  for (const { first, manual } of columns.slice(1)) {
    line({ x: layout.columns.offset(first) - 2, y: whole.y, width: 3, height: whole.height }, manual);
  }
}

function drawLabels(
  pen: Pen,
  layout: SheetLayout,
  seen: Box,
  { rows, columns, numberOf }: PageDivision,
  label: (page: number) => string,
): void {
  const { context } = pen;
  context.textAlign = "center";
  context.textBaseline = "middle";
  rows.forEach((rowBand, i) => {
    columns.forEach((columnBand, j) => {
      const box = boxOf(layout, {
        row: rowBand.first,
        rowCount: rowBand.count,
        column: columnBand.first,
        columnCount: columnBand.count,
      });
      if (box.y > seen.y + seen.height || box.y + box.height < seen.y) return;
      const size = Math.max(14, Math.min(96 * layout.zoom, box.width / 5, box.height / 2));
      context.font = `${Math.round(size)}px "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", sans-serif`;
      context.fillStyle = LABEL;
      context.fillText(label(numberOf(i, j)), box.x + box.width / 2, box.y + box.height / 2);
    });
  });
}
