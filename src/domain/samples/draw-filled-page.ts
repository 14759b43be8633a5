import type { Area } from "../grid/cell-address";
import { mergeIndex } from "../grid/merge-index";
import { drawText } from "../sheets/drawing/draw-text";
import type { DrawnBox } from "../sheets/drawing/draw-page";
import type { CellStyle } from "../sheets/sheet-plan";
import { lineRoom } from "../sheets/text-metrics/font-metrics";
import { textWidth } from "../sheets/text-metrics/character-width";
import { drawPageTexts, type PageText } from "./draw-page-texts";
import { paperSize } from "./page-room";
import type { PlannedFilling } from "./plan-filled-sheet";
import { plainLook, type CellLook, type EdgeLine, type SampleSheet } from "./sample-sheet";

/** A border from one point to another; in points. */
export type DrawnRule = EdgeLine & {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** A page of a filled sheet. `boxes` and `rules` begin at (`left`, `top`) of the paper and are printed at `percent` of their size. */
export type DrawnFilledPage = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly percent: number;
  readonly boxes: readonly DrawnBox[];
  readonly rules: readonly DrawnRule[];
  /** Headers and footers. */
  readonly texts: readonly PageText[];
};

type Filled = { readonly sheet: SampleSheet; readonly filling: PlannedFilling };

/** How many pages the filled sheet is printed on. */
export function filledPageCount({ plan }: PlannedFilling): number {
  return plan.pageBreaks.length + 1;
}

/** One page of a filled sheet, counted from 0, in the look of its sample sheet, with the rows that are repeated on it. */
export function drawFilledPage({ sheet, filling }: Filled, index: number): DrawnFilledPage {
  const { plan, percent } = filling;
  const { page, sampleRows, pageBreaks } = plan;
  const starts = [0, ...pageBreaks];
  const first = starts[index] ?? 0;
  const end = starts[index + 1] ?? sampleRows.length;
  const titles = page.titleRows && page.titleRows.last < first ? page.titleRows : null;
  const rows = [...(titles ? numbers(titles.first, titles.last + 1) : []), ...numbers(first, end)];
  const paper = paperSize(page);
  const { margins } = page;
  const { columnCount, column } = sheet.area;
  const width = (sum(plan.columnWidths.slice(column, column + columnCount)) * percent) / 100;
  const room = paper.width - margins.left - margins.right;
  const left = margins.left + (page.centerHorizontally ? Math.max(0, (room - width) / 2) : 0);
  const drawn = drawRows({ sheet, filling }, rows);
  const texts = drawPageTexts(page, paper, {
    page: index + 1,
    pages: filledPageCount(filling),
    sheet: plan.sheetName,
  });
  return { ...paper, left, top: margins.top, percent, ...drawn, texts };
}

/** Cells and borders of some rows of the filled sheet, one directly below the other. */
function drawRows(
  { sheet, filling: { plan } }: Filled,
  rows: readonly number[],
): Pick<DrawnFilledPage, "boxes" | "rules"> {
  const { area, looks } = sheet;
  const texts = textsOf(plan, rows);
  const merges = mergeIndex(sheet.grid);
  const boxes: DrawnBox[] = [];
  const rules: DrawnRule[] = [];
  let y = 0;
  rows.forEach((row, position) => {
    const sampleRow = plan.sampleRows[row] ?? 0;
    const height = plan.rowHeights[row] ?? 0;
    let x = 0;
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const width = plan.columnWidths[column] ?? 0;
      const look = looks[sampleRow - area.row]?.[column - area.column] ?? plainLook;
      const merge = merges.areaAt(sampleRow, column);
      rules.push(...rulesOf(look, merge, sampleRow, column, { x, y, width, height }));
      if (merge === null || (merge.row === sampleRow && merge.column === column)) {
        const below = rows.slice(position, position + (merge?.rowCount ?? 1));
        const box = {
          x,
          y,
          width: sum(plan.columnWidths.slice(column, column + (merge?.columnCount ?? 1))),
          height: sum(below.map((each) => plan.rowHeights[each] ?? 0)),
        };
        const drawn = drawBox(box, look, texts(row, column));
        if (drawn) boxes.push(drawn);
      }
      x += width;
    }
    y += height;
  });
  return { boxes, rules };
}

/** What a cell of some rows of the filled sheet displays. */
function textsOf(
  { cells, fixedTexts, sampleRows }: PlannedFilling["plan"],
  rows: readonly number[],
): (row: number, column: number) => string {
  const drawn = new Set(rows);
  const filled = new Map(
    cells.flatMap(({ row, column, text }) => (drawn.has(row) ? [[`${row},${column}`, text] as const] : [])),
  );
  const fixed = new Map(fixedTexts.map(({ row, column, text }) => [`${row},${column}`, text]));
  return (row, column) =>
    filled.get(`${row},${column}`) ?? fixed.get(`${sampleRows[row] ?? -1},${column}`) ?? "";
}

function drawBox(
  box: Pick<DrawnBox, "x" | "y" | "width" | "height">,
  look: CellLook,
  text: string,
): DrawnBox | null {
  if ((text === "" && look.fill === null) || box.width === 0 || box.height === 0) return null;
  const style: CellStyle = {
    font: { ...look.font, size: look.shrinks ? shrunk(look, text, box.width) : look.font.size },
    ...(look.fill === null ? {} : { fill: look.fill }),
    border: "none",
    horizontal: look.horizontal,
    vertical: look.vertical,
    wrap: look.wrap,
    indent: look.indent,
  };
  return { ...box, style, lines: drawText(text, box, style) };
}

/** The size at which a text fits the width of its cell. */
function shrunk({ font }: CellLook, text: string, width: number): number {
  return font.size * Math.min(1, lineRoom(font, width) / Math.max(0.01, textWidth(text)));
}

/** The borders of a cell; those within a merged area are not seen. */
function rulesOf(
  { edges }: CellLook,
  merge: Area | null,
  row: number,
  column: number,
  { x, y, width, height }: Pick<DrawnBox, "x" | "y" | "width" | "height">,
): readonly DrawnRule[] {
  const [right, bottom] = [x + width, y + height];
  const isTop = merge === null || merge.row === row;
  const isBottom = merge === null || merge.row + merge.rowCount - 1 === row;
  const isLeft = merge === null || merge.column === column;
  const isRight = merge === null || merge.column + merge.columnCount - 1 === column;
  return [
    ...(isTop && edges.top ? [{ ...edges.top, x1: x, y1: y, x2: right, y2: y }] : []),
    ...(isBottom && edges.bottom ? [{ ...edges.bottom, x1: x, y1: bottom, x2: right, y2: bottom }] : []),
    ...(isLeft && edges.left ? [{ ...edges.left, x1: x, y1: y, x2: x, y2: bottom }] : []),
    ...(isRight && edges.right ? [{ ...edges.right, x1: right, y1: y, x2: right, y2: bottom }] : []),
  ];
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_each, index) => from + index);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
