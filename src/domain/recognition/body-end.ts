import { readQuantity } from "../quantity/read-quantity";
import { valueAt } from "../grid/sheet-grid";
import { ownText } from "./cell-sources";
import { seenCells, type SeenCell, type SheetView } from "./sheet-view";
import type { TableColumns } from "./table-columns";
import type { BodySpan } from "./table-reader";
import { valueKind } from "./value-words";

/** Share of the figures above that may be words which nobody can read, so that such words tell a heading. */
const mostWords = 0.1;
const rowsCompared = 200;

const ownCells = (view: SheetView, { first, last }: TableColumns, row: number): readonly SeenCell[] =>
  seenCells(view, row, first, last).filter((cell) => cell.anchor.row === row);

function isFigure(view: SheetView, { anchor, text }: SeenCell): boolean {
  return valueKind(text, typeof valueAt(view.grid, anchor.row, anchor.column) === "number") === "figure";
}

/** Texts of the targets and actuals that begin in a row. */
const figureTexts = (view: SheetView, columns: TableColumns, row: number): readonly string[] =>
  columns.indicators
    .flatMap(({ years }) => years.flatMap(({ target, actual }) => [target, actual]))
    .map((column) => ownText(view, row, column))
    .filter((text) => text !== "");

const isUnknownWord = (text: string): boolean => readQuantity(text).kind === "text";

/** Rows from a row on that follow each other without a blank one. */
function chunkFrom(view: SheetView, columns: TableColumns, row: number, endRow: number): readonly number[] {
  const rows: number[] = [];
  for (let next = row; next < endRow && ownCells(view, columns, next).length > 0; next++) rows.push(next);
  return rows;
}

/** Whether hardly any target or actual above is a word that cannot be read. */
function areFiguresReadable(view: SheetView, columns: TableColumns, firstRow: number, row: number): boolean {
  const texts: string[] = [];
  for (let above = firstRow; above < Math.min(row, firstRow + rowsCompared); above++)
    texts.push(...figureTexts(view, columns, above));
  return texts.filter(isUnknownWord).length <= texts.length * mostWords;
}

/**
 * Whether a row after a blank one holds the headings of another table: no figures in it, words where targets and
 * actuals stood, or a further table that has its figures in other columns.
 */
function beginsOtherTable(view: SheetView, columns: TableColumns, row: number, span: BodySpan): boolean {
  const cells = ownCells(view, columns, row);
  if (cells.length < 2 || cells.some((cell) => isFigure(view, cell))) return false;
  const chunk = chunkFrom(view, columns, row, span.endRow);
  if (chunk.length < 2) return false;
  const texts = figureTexts(view, columns, row);
  if (texts.length > 0) {
    return texts.every(isUnknownWord) && areFiguresReadable(view, columns, span.firstRow, row);
  }
  const rest = chunk.slice(1);
  const hasFigures = chunk.some((each) => figureTexts(view, columns, each).length > 0);
  return (
    !hasFigures && rest.some((each) => ownCells(view, columns, each).some((cell) => isFigure(view, cell)))
  );
}

/** How many cells between the outer columns begin in a row, told without looking at merged cells. */
function filledCount({ grid }: SheetView, { first, last }: TableColumns, row: number): number {
  const texts = grid.texts[row - grid.top] ?? [];
  let count = 0;
  for (let column = first - grid.left; column <= last - grid.left; column++) {
    const text = texts[column];
    if (text !== undefined && text !== "" && text.trim() !== "") count++;
  }
  return count;
}

/** First row after the body of a list: where a table of another kind begins below it, else the given end. */
export function listEnd(view: SheetView, columns: TableColumns, span: BodySpan): number {
  let isAfterBlank = false;
  for (let row = span.firstRow; row < span.endRow; row++) {
    const count = filledCount(view, columns, row);
    if (count === 0) {
      isAfterBlank ||= seenCells(view, row, columns.first, columns.last).length === 0;
    } else if (count > 1) {
      if (isAfterBlank && beginsOtherTable(view, columns, row, span)) return row;
      isAfterBlank = false;
    }
  }
  return span.endRow;
}
