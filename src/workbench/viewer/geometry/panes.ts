import type { SheetStore } from "../../host/store/sheet-store";
import type { Area } from "../../host/store/geometry";
import type { Axis } from "./axis";
import type { Box, SheetLayout } from "./sheet-layout";

/** How many rows and columns, counted from the first, stay in place while the rest scrolls. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** A part of the window with the cells in it. Content is drawn moved by `dx`, `dy` (window position minus sheet position). */
export interface Pane {
  readonly clip: Box;
  readonly dx: number;
  readonly dy: number;
  readonly cells: Area;
}

/** The window: its inner size without headers, how far it is scrolled, and what is frozen. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly frozen: Frozen;
}

/** What a sheet freezes. Frozen parts are taken to begin at A1: the file does not tell how far they were scrolled. */
export function frozenOf({ view }: SheetStore): Frozen {
  const frozen = view.state === "frozen";
  return { rows: frozen ? (view.ySplit ?? 0) : 0, columns: frozen ? (view.xSplit ?? 0) : 0 };
}

function span(axis: Axis, from: number, to: number): { first: number; count: number } {
  const first = axis.indexAt(from);
  return { first, count: Math.max(0, axis.indexAt(Math.max(from, to - 1)) - first + 1) };
}

interface Strip {
  readonly at: number;
  readonly length: number;
  readonly shift: number;
  readonly first: number;
  readonly count: number;
}

/** The frozen and the scrolling strip along one direction. */
function strips(axis: Axis, frozen: number, length: number, scroll: number): readonly Strip[] {
  const frozenLength = Math.min(axis.offset(frozen), length);
  const result: Strip[] = [];
  if (frozenLength > 0) result.push({ at: 0, length: frozenLength, shift: 0, first: 0, count: frozen });
  if (length > frozenLength) {
    const { first, count } = span(axis, frozenLength + scroll, length + scroll);
    result.push({ at: frozenLength, length: length - frozenLength, shift: -scroll, first, count });
  }
  return result;
}

/** The panes of a window: one, or up to four when rows or columns are frozen. */
export function panesOf({ rows, columns }: SheetLayout, view: Viewport): readonly Pane[] {
  const across = strips(columns, view.frozen.columns, view.width, view.scrollX);
  return strips(rows, view.frozen.rows, view.height, view.scrollY).flatMap((down) =>
    across.map((side) => ({
      clip: { x: side.at, y: down.at, width: side.length, height: down.length },
      dx: side.shift,
      dy: down.shift,
      cells: { row: down.first, column: side.first, rowCount: down.count, columnCount: side.count },
    })),
  );
}

/** The cell under a point of the window. */
export function cellAt(
  { rows, columns }: SheetLayout,
  view: Viewport,
  x: number,
  y: number,
): { row: number; column: number } {
  const sheetX = x < columns.offset(view.frozen.columns) ? x : x + view.scrollX;
  const sheetY = y < rows.offset(view.frozen.rows) ? y : y + view.scrollY;
  return { row: rows.indexAt(Math.max(0, sheetY)), column: columns.indexAt(Math.max(0, sheetX)) };
}

/** How far to scroll so that a cell is seen whole (its start, when it is larger than the window). */
export function scrollToShow(
  layout: SheetLayout,
  view: Viewport,
  area: Area,
): { scrollX: number; scrollY: number } {
  const along = (
    axis: Axis,
    first: number,
    count: number,
    frozen: number,
    length: number,
    scroll: number,
  ): number => {
    if (first < frozen) return scroll;
    const frozenLength = axis.offset(frozen);
    const start = axis.offset(first) - frozenLength;
    const end = axis.offset(first + count) - frozenLength;
    const room = length - frozenLength;
    if (start < scroll || end - start > room) return start < scroll || start > scroll + room ? start : scroll;
    return end > scroll + room ? end - room : scroll;
  };
  return {
    scrollX: along(
      layout.columns,
      area.column,
      area.columnCount,
      view.frozen.columns,
      view.width,
      view.scrollX,
    ),
    scrollY: along(layout.rows, area.row, area.rowCount, view.frozen.rows, view.height, view.scrollY),
  };
}
