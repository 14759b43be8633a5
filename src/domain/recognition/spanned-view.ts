import type { Area } from "../grid/cell-address";
import { seenCells, type ColumnRange, type Position, type SeenCell, type SheetView } from "./sheet-view";

/** What stands at a position of a table: the cell it comes from, and the columns of the table that it fills. */
type Place = { readonly anchor: Position; readonly area: Area };

/** A column of a table as it stands on the sheet. */
type Span = { readonly column: number; readonly lastColumn: number };

/**
 * The cell of a row that belongs to a column of the table: most of the cell lies in the column, or it covers most of
 * the column. Of several the one that shares most with it; the left one when equal.
 */
function cellOf(cells: readonly SeenCell[], { column, lastColumn }: Span): SeenCell | null {
  let found: SeenCell | null = null;
  let most = 0;
  for (const cell of cells) {
    const shared = Math.min(cell.lastColumn, lastColumn) - Math.max(cell.firstColumn, column) + 1;
    const width = cell.lastColumn - cell.firstColumn + 1;
    if (shared <= most || (shared * 2 <= width && shared * 2 <= lastColumn - column + 1)) continue;
    found = cell;
    most = shared;
  }
  return found;
}

/** What a row of grid paper holds, by column of the sheet; columns that hold nothing of the table are left out. */
function placesIn(
  view: SheetView,
  row: number,
  spans: readonly Span[],
  range: ColumnRange,
): ReadonlyMap<number, Place> {
  const cells = seenCells(view, row, range.first, range.last);
  const places = new Map<number, Place>();
  let last: { cell: SeenCell; first: number } | null = null;
  for (const span of spans) {
    const cell = cellOf(cells, span);
    if (!cell) continue;
    const first: number = last?.cell === cell ? last.first : span.column;
    last = { cell, first };
    const merged = view.mergeAt(row, cell.firstColumn);
    const area = {
      row: merged?.row ?? row,
      column: first,
      rowCount: merged?.rowCount ?? 1,
      columnCount: span.lastColumn - first + 1,
    };
    for (let column = first; column <= span.lastColumn; column++)
      places.set(column, { anchor: cell.anchor, area });
  }
  return places;
}

/**
 * A sheet seen through the columns of a table on grid paper: every question about a column of the table is answered by
 * the cell that stands there, though it begins a little further or ends earlier than the heading. Cells are named with
 * the place where they really stand. A table whose headings each take one column of the sheet sees the sheet as it is.
 */
export function spannedView(view: SheetView, columns: readonly Span[]): SheetView {
  if (columns.every(({ column, lastColumn }) => column === lastColumn)) return view;
  const spans = [...columns].sort((a, b) => a.column - b.column);
  const range = { first: spans[0]?.column ?? 0, last: spans.at(-1)?.lastColumn ?? 0 };
  let known: { row: number; places: ReadonlyMap<number, Place> } | null = null;
  const placeAt = (row: number, column: number): Place | undefined => {
    if (known?.row !== row) known = { row, places: placesIn(view, row, spans, range) };
    return known.places.get(column);
  };
  const cellsIn = (row: number, { first, last }: ColumnRange): readonly SeenCell[] => {
    const cells: SeenCell[] = [];
    for (let column = Math.max(first, range.first); column <= Math.min(last, range.last); column++) {
      const place = placeAt(row, column);
      if (!place) continue;
      const { anchor, area } = place;
      const text = view.shownAt(anchor.row, anchor.column);
      const lastColumn = area.column + area.columnCount - 1;
      cells.push({ anchor, text, firstColumn: area.column, lastColumn });
      column = lastColumn;
    }
    const left = view.cellsIn(row, { first, last: Math.min(last, range.first - 1) });
    const right = view.cellsIn(row, { first: Math.max(first, range.last + 1), last });
    return [...left, ...cells, ...right];
  };
  const isOutside = (column: number): boolean => column < range.first || column > range.last;
  return {
    ...view,
    cellsIn,
    mergeAt: (row, column) => {
      if (isOutside(column)) return view.mergeAt(row, column);
      return placeAt(row, column)?.area ?? null;
    },
    anchorOf: (row, column) => {
      if (isOutside(column)) return view.anchorOf(row, column);
      return placeAt(row, column)?.anchor ?? { row, column };
    },
    cellAt: (row, column) => {
      if (isOutside(column)) return view.cellAt(row, column);
      const { anchor } = placeAt(row, column) ?? { anchor: { row, column } };
      return { sheet: view.grid.name, row: anchor.row, column: anchor.column };
    },
    shownAt: (row, column) => {
      if (isOutside(column)) return view.shownAt(row, column);
      const place = placeAt(row, column);
      return place ? view.shownAt(place.anchor.row, place.anchor.column) : "";
    },
  };
}
