import { MAX_COLUMNS, MAX_ROWS, type Area } from "../host/store/geometry";
import type { SheetStore } from "../host/store/sheet-store";
import type { GridWindow } from "./grid-window";
import { extendTo, selectArea, selectCell, type Cell, type Selection } from "./selection/selection";

/** What the mouse needs of the view. */
export interface PointerDesk {
  readonly sheet: () => SheetStore;
  readonly selection: () => Selection;
  /** Shows a selection while the button is down. */
  readonly hold: (selection: Selection) => void;
  /** Makes the selection. */
  readonly select: (selection: Selection) => void;
  /** Called before anything else at a press: what is being typed is entered. */
  readonly pressed: () => void;
  readonly edit: () => void;
}

function wholeRows({ row }: Cell, to: Cell): Area {
  return {
    row: Math.min(row, to.row),
    column: 0,
    rowCount: Math.abs(to.row - row) + 1,
    columnCount: MAX_COLUMNS,
  };
}

function wholeColumns({ column }: Cell, to: Cell): Area {
  const first = Math.min(column, to.column);
  return { row: 0, column: first, rowCount: MAX_ROWS, columnCount: Math.abs(to.column - column) + 1 };
}

/** Selecting with the mouse: press, drag (scrolling at the edges), Shift, headers, double click. */
export function listenToPointer(window: GridWindow, desk: PointerDesk): void {
  const { scroller } = window;
  let anchor: { readonly on: "cell" | "row" | "column"; readonly cell: Cell } | null = null;

  const selectionTo = (cell: Cell): Selection => {
    if (!anchor) return desk.selection();
    if (anchor.on === "cell") return extendTo(desk.sheet().merges, desk.selection(), cell);
    const area = anchor.on === "row" ? wholeRows(anchor.cell, cell) : wholeColumns(anchor.cell, cell);
    return {
      ...selectArea(area),
      active:
        anchor.on === "row" ? { row: anchor.cell.row, column: 0 } : { row: 0, column: anchor.cell.column },
    };
  };

  scroller.addEventListener("pointerdown", (event) => {
    const hit = window.hit(event.clientX, event.clientY);
    if (!hit || event.button !== 0) return;
    event.preventDefault();
    desk.pressed();
    if (hit.on === "corner") {
      desk.select(selectArea({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS }));
      return;
    }
    anchor = { on: hit.on, cell: hit.cell };
    scroller.setPointerCapture(event.pointerId);
    const { merges } = desk.sheet();
    if (hit.on !== "cell") desk.hold(selectionTo(hit.cell));
    else
      desk.hold(event.shiftKey ? extendTo(merges, desk.selection(), hit.cell) : selectCell(merges, hit.cell));
  });

  scroller.addEventListener("pointermove", (event) => {
    if (!anchor) return;
    const bounds = scroller.getBoundingClientRect();
    const beyond = (value: number, low: number, high: number): number =>
      value < low ? value - low : value > high ? value - high : 0;
    const overX = beyond(event.clientX, bounds.left + 30, bounds.right - 20);
    const overY = beyond(event.clientY, bounds.top + 24, bounds.bottom - 20);
    if (overX !== 0 || overY !== 0) scroller.scrollBy(overX / 2, overY / 2);
    const x = Math.min(Math.max(event.clientX, bounds.left + 60), bounds.left + scroller.clientWidth - 2);
    const y = Math.min(Math.max(event.clientY, bounds.top + 30), bounds.top + scroller.clientHeight - 2);
    const hit = window.hit(x, y);
    if (hit) desk.hold(selectionTo(hit.cell));
  });

  const release = (): void => {
    if (!anchor) return;
    anchor = null;
    desk.select(desk.selection());
  };
  scroller.addEventListener("pointerup", release);
  scroller.addEventListener("pointercancel", release);
  scroller.addEventListener("dblclick", (event) => {
    if (window.hit(event.clientX, event.clientY)?.on === "cell") desk.edit();
  });
}
