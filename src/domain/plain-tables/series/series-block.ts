import { readFiscalYear } from "../../fiscal-year/read-fiscal-year";
import { seenCells, type SeenCell, type SheetView } from "../../recognition/sheet-view";
import { readFigure } from "./series-figure";

/** Where a table of figures stands: a row of headings, a column of categories, figures where they cross. */
export type SeriesBlock = {
  readonly headerRow: number;
  readonly bodyRows: readonly number[];
  /** Column of the categories, and those of the figures. */
  readonly first: number;
  readonly columns: readonly number[];
  /** First row after the table. */
  readonly endRow: number;
};

/** A table has at least so many rows: one alone is no series. */
const fewestRows = 2;

const aside = /^[（(【]?\s*(?:出\s*典|資\s*料\s*[:：]|※|＊|注)/u;

/** Whether a line says something of a table: its source, a note. */
export const isAside = (text: string): boolean => aside.test(text.trim());

/** Cells of a row that stand directly beside each other. */
function runs(cells: readonly SeenCell[]): readonly (readonly SeenCell[])[] {
  const found: SeenCell[][] = [];
  for (const cell of cells) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && last.lastColumn + 1 === cell.firstColumn) found.at(-1)?.push(cell);
    else found.push([cell]);
  }
  return found;
}

const bareFigure = /^[\d,.%+△▲~\s-]*$/u;

/** A heading is a text or a year (H27, 2015), no figure. */
function isHeading(view: SheetView, row: number, column: number): boolean {
  const text = view.shownAt(row, column);
  return !bareFigure.test(text.normalize("NFKC")) || readFiscalYear(text).from !== null;
}

function isFigureRow(view: SheetView, row: number, first: number, columns: readonly number[]): boolean {
  const name = view.shownAt(row, first);
  if (name === "" || isAside(name) || view.anchorOf(row, first).row !== row) return false;
  return columns.some((column) => readFigure(view, row, column).kind === "number");
}

/** The table with that column of categories and those columns of figures under a row; null where there is none. */
function blockBelow(
  view: SheetView,
  row: number,
  first: number,
  columns: readonly number[],
): SeriesBlock | null {
  if (columns.length === 0 || !columns.every((column) => isHeading(view, row, column))) return null;
  // Most rows of a sheet are no headings: the first cell that is no figure ends the search.
  if (columns.some((column) => readFigure(view, row + 1, column).kind === "unclear")) return null;
  const bodyRows: number[] = [];
  let end = row + 1;
  while (end < view.endRow && isFigureRow(view, end, first, columns)) bodyRows.push(end++);
  return bodyRows.length < fewestRows ? null : { headerRow: row, bodyRows, first, columns, endRow: end };
}

/** The table under a run of headings, if there is one. A corner that is blank belongs to the table all the same. */
function blockUnder(view: SheetView, row: number, run: readonly SeenCell[]): SeriesBlock | null {
  const columns = run.map(({ firstColumn }) => firstColumn);
  const [start = 0, ...others] = columns;
  const corner = start - 1;
  const isCornerBlank = corner >= view.grid.left && view.shownAt(row + 1, corner) !== "";
  const beside = isCornerBlank ? blockBelow(view, row, corner, columns) : null;
  return beside ?? blockBelow(view, row, start, others);
}

/** Finds the tables of figures on a sheet, from top to bottom; several may stand beside each other. */
export function seriesBlocks(view: SheetView): readonly SeriesBlock[] {
  const blocks: SeriesBlock[] = [];
  for (let row = view.grid.top; row < view.endRow - 1; row++) {
    const cells = seenCells(view, row).filter(({ anchor }) => anchor.row === row);
    const found = runs(cells).flatMap((run) => blockUnder(view, row, run) ?? []);
    if (found.length === 0) continue;
    blocks.push(...found);
    row = Math.max(...found.map(({ endRow }) => endRow)) - 1;
  }
  return blocks;
}
