import type { CellAddress } from "../grid/cell-address";
import type { SourcedFigure } from "../plan/plan";
import { sourcedFigure } from "../recognition/cell-sources";
import { folded } from "../recognition/label";
import type { SheetView } from "../recognition/sheet-view";
import type { PlainHeader } from "./find-header";
import type { PlainNotice } from "./plain-notice";
import type { PlainRow, PlainTableForm } from "./plain-table";
import { isTotalWord } from "./total-word";

type WrittenCell = { readonly cell: CellAddress; readonly text: string };

/** The body of a table, row by row. */
export type PlainBody<Key extends string> = {
  readonly rows: readonly PlainRow<Key>[];
  readonly totals: readonly PlainRow<Key>[];
  readonly notices: readonly PlainNotice[];
  /** A row with content but without the item that it is about, with its text; such a table is not used. */
  readonly withoutItem: WrittenCell | null;
  /** First row after the table. */
  readonly endRow: number;
};

const notItem = /^(?:[※＊*]|[(（]?注[\d０-９)）:：\s]|(?:出典|資料)[:：]|小計)/u;

/** The figure of a cell that begins in that column; null when it is blank or covered from the left. */
function cellAt(view: SheetView, row: number, column: number): SourcedFigure | null {
  const figure = sourcedFigure(view, row, column);
  return figure === null || figure.text === "" || figure.cell.column !== column ? null : figure;
}

function rowAt<Key extends string>(
  view: SheetView,
  row: number,
  columns: ReadonlyMap<Key, number>,
): PlainRow<Key> {
  const cells: Partial<Record<Key, SourcedFigure>> = {};
  for (const [key, column] of columns) {
    const figure = cellAt(view, row, column);
    if (figure !== null) cells[key] = figure;
  }
  return { row, cells };
}

/** What is written in the columns of the table in a row and begins there, from left to right. */
function ownCells(
  view: SheetView,
  row: number,
  columns: ReadonlyMap<string, number>,
): readonly WrittenCell[] {
  const first = Math.min(...columns.values());
  const last = Math.max(...columns.values());
  return view
    .cellsIn(row, { first, last })
    .filter(({ anchor }) => anchor.row === row)
    .map(({ anchor, text }) => ({ cell: { sheet: view.grid.name, row, column: anchor.column }, text }));
}

/** Whether a cell is merged over the column of the items: then it is a line across the table. */
function coversItem<Key extends string>(
  view: SheetView,
  row: number,
  cell: CellAddress,
  { columns }: PlainHeader<Key>,
  { item }: PlainTableForm<Key>,
): boolean {
  const column = columns.get(item) ?? cell.column;
  return column !== cell.column && view.anchorOf(row, column).column === cell.column;
}

/** Whether the same headings stand in the row again, as on the next printed page. */
function isHeaderAgain<Key extends string>({ cells }: PlainRow<Key>, header: PlainHeader<Key>): boolean {
  return [...header.columns.keys()].every(
    (key) => folded(cells[key]?.text ?? "") === folded(header.headings[key]?.text ?? ""),
  );
}

/** Where something is written in the columns of the table below its end; notes and sources do not count. */
function writtenBelow(
  view: SheetView,
  from: number,
  columns: ReadonlyMap<string, number>,
): readonly PlainNotice[] {
  for (let row = from; row < view.endRow; row++) {
    const [first] = ownCells(view, row, columns);
    if (first !== undefined && !notItem.test(first.text.trim()))
      return [{ kind: "belowTable", cell: first.cell }];
  }
  return [];
}

/**
 * Reads the rows below a header up to the first blank one. Every row that holds something is an item, a total, or
 * named in the notices; blank cells of a group column are left to the caller.
 */
export function readRows<Key extends string>(
  view: SheetView,
  header: PlainHeader<Key>,
  form: PlainTableForm<Key>,
): PlainBody<Key> {
  const rows: PlainRow<Key>[] = [];
  const totals: PlainRow<Key>[] = [];
  const notices: PlainNotice[] = [];
  let withoutItem: WrittenCell | null = null;
  const hidden = new Set(view.grid.hiddenRows);
  let row = header.bodyRow;
  for (; row < view.endRow; row++) {
    const line = rowAt(view, row, header.columns);
    if (Object.keys(line.cells).length === 0) break;
    const [first] = ownCells(view, row, header.columns);
    if (first === undefined || isHeaderAgain(line, header)) continue;
    const text = first.text.trim();
    if (isTotalWord(text)) {
      totals.push(line);
      continue;
    }
    const item = line.cells[form.item];
    const group = line.cells[form.group];
    const isAcross =
      first.cell.column !== group?.cell.column && coversItem(view, row, first.cell, header, form);
    if (notItem.test(text) || isAcross) {
      notices.push({ kind: "rowNotRead", cell: first.cell, text });
      continue;
    }
    if (hidden.has(row)) notices.push({ kind: "hiddenRow", cell: first.cell });
    if (item?.cell.row !== row && group?.cell.row !== row) withoutItem ??= first;
    rows.push(line);
  }
  const below = writtenBelow(view, row, header.columns);
  return { rows, totals, notices: [...notices, ...below], withoutItem, endRow: row };
}
