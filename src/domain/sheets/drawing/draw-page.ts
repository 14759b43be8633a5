import type { Area } from "../../grid/cell-address";
import { paper } from "../a4-page";
import type { CellStyle, SheetPlan } from "../sheet-plan";
import { drawCharts } from "./draw-charts";
import { drawText, type DrawnLine } from "./draw-text";

/** A cell on a page, with all cells that it is merged with. Lengths in points from the top left corner of the paper. */
export type DrawnBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly style: CellStyle;
  readonly lines: readonly DrawnLine[];
};

type Point = { readonly x: number; readonly y: number };

/** A straight black line of that width. */
export type DrawnStroke = { readonly from: Point; readonly to: Point; readonly width: number };

/** What lies on a page. */
export type DrawnParts = { readonly boxes: readonly DrawnBox[]; readonly strokes: readonly DrawnStroke[] };

/** A page of paper as it would be printed. Lengths in points. */
export type DrawnPage = DrawnParts & {
  readonly width: number;
  readonly height: number;
  /** Footer in the middle of the page; null where there is none. */
  readonly footer: { readonly text: string; readonly x: number; readonly y: number } | null;
};

/** Rows of a sheet, both included. */
export type Rows = { readonly first: number; readonly last: number };

/** How many pages a sheet is printed on. */
export function pageCountOf({ pageBreaks }: SheetPlan): number {
  return pageBreaks.length + 1;
}

/** One page of a sheet, counted from 0, with the rows that are repeated on it. It shows what would be written, no more. */
export function drawPage(plan: SheetPlan, index: number): DrawnPage {
  const { page, rowHeights, pageBreaks } = plan;
  const starts = [0, ...pageBreaks];
  const first = starts[index] ?? 0;
  const own: Rows = { first, last: (starts[index + 1] ?? rowHeights.length) - 1 };
  const isRepeated = page.titleRows !== undefined && page.titleRows.last < first;
  const sides = paper[page.orientation];
  const boxes: DrawnBox[] = [];
  const strokes: DrawnStroke[] = [];
  let top = page.margins.top;
  for (const rows of isRepeated && page.titleRows ? [page.titleRows, own] : [own]) {
    const left = leftOf(plan, sides.width);
    const charts = drawCharts(plan, rows, left, top);
    boxes.push(...drawRows(plan, rows, left, top), ...charts.boxes);
    strokes.push(...charts.strokes);
    top += sum(rowHeights.slice(rows.first, rows.last + 1));
  }
  const text = page.footerCenter
    ?.replaceAll("&P", String(index + 1))
    .replaceAll("&N", String(pageCountOf(plan)));
  const footer =
    text === undefined ? null : { text, x: sides.width / 2, y: sides.height - page.margins.footer };
  return { ...sides, boxes, strokes, footer };
}

/** Widths of the columns that are printed. */
function printedWidths({ columnWidths, page }: SheetPlan): readonly number[] {
  return columnWidths.slice(0, page.printArea.columnCount);
}

/** Where the columns begin on the paper. */
function leftOf(plan: SheetPlan, width: number): number {
  const { margins, centerHorizontally } = plan.page;
  const room = width - margins.left - margins.right;
  return margins.left + (centerHorizontally ? (room - sum(printedWidths(plan))) / 2 : 0);
}

/** The cells of some rows that have a text, a fill or borders. */
function drawRows(plan: SheetPlan, rows: Rows, left: number, top: number): readonly DrawnBox[] {
  const { rowHeights } = plan;
  const columnWidths = printedWidths(plan);
  const columnCount = plan.columnWidths.length;
  const keyOf = (row: number, column: number): number => row * columnCount + column;
  const within = ({ row, rowCount, column }: Area): boolean =>
    row <= rows.last && row + rowCount > rows.first && column < columnWidths.length;
  const merges = plan.merges.filter(within);
  const merged = new Map(merges.map((area) => [keyOf(area.row, area.column), area]));
  const covered = new Set(
    merges.flatMap((area) =>
      cellsOf(area)
        .slice(1)
        .map(([row, column]) => keyOf(row, column)),
    ),
  );
  const texts = new Map(plan.cells.map(({ row, column, text }) => [keyOf(row, column), text]));
  const xs = starts(columnWidths, left);
  const ys = starts(rowHeights.slice(rows.first, rows.last + 1), top);
  const boxes: DrawnBox[] = [];
  for (const { style: name, area } of plan.styledAreas.filter(({ area }) => within(area))) {
    const style = plan.styles[name];
    if (!style) continue;
    for (const [row, column] of cellsOf(area)) {
      const key = keyOf(row, column);
      if (row < rows.first || row > rows.last || covered.has(key)) continue;
      const { rowCount, columnCount: wide } = merged.get(key) ?? { rowCount: 1, columnCount: 1 };
      const text = texts.get(key) ?? "";
      if (text === "" && style.fill === undefined && style.border !== "thin") continue;
      const box = {
        x: xs[column] ?? left,
        y: ys[row - rows.first] ?? top,
        width: sum(columnWidths.slice(column, column + wide)),
        height: sum(rowHeights.slice(row, row + rowCount)),
      };
      boxes.push({ ...box, style, lines: drawText(text, box, style) });
    }
  }
  return boxes;
}

/** Row and column of each cell of an area, the first one first. */
function cellsOf({ row, column, rowCount, columnCount }: Area): readonly (readonly [number, number])[] {
  return Array.from({ length: rowCount * columnCount }, (_cell, index) => [
    row + Math.floor(index / columnCount),
    column + (index % columnCount),
  ]);
}

/** Where each of some lengths begins that follow one another. */
function starts(lengths: readonly number[], from: number): readonly number[] {
  let at = from;
  return lengths.map((length) => {
    const start = at;
    at += length;
    return start;
  });
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
