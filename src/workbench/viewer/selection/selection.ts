import { bounding, contains, spanning, type Area } from "../../host/store/geometry";
import type { MergeIndex } from "../../host/store/merge-index";

/** A cell by its 0-based row and column. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * What is selected: `active` is the cell that typing goes to, `focus` the corner that Shift moves, `area` everything.
 * `active` and `focus` may be covered cells of a merged area: so the row is remembered while passing wide merges.
 */
export interface Selection {
  readonly active: Cell;
  readonly focus: Cell;
  readonly area: Area;
}

/** The area of one cell: its merged area if it belongs to one. */
export function areaOfCell(merges: MergeIndex, { row, column }: Cell): Area {
  return merges.at(row, column) ?? { row, column, rowCount: 1, columnCount: 1 };
}

/** Grows an area until it cuts no merged area in two. */
export function withWholeMerges(merges: MergeIndex, area: Area): Area {
  let whole = area;
  for (;;) {
    const next = merges.touching(whole).reduce(bounding, whole);
    if (contains(whole, next)) return whole;
    whole = next;
  }
}

/** The selection of one cell. */
export function selectCell(merges: MergeIndex, cell: Cell): Selection {
  return { active: cell, focus: cell, area: areaOfCell(merges, cell) };
}

/** The selection from the active cell to another one. */
export function extendTo(merges: MergeIndex, { active }: Selection, focus: Cell): Selection {
  const area = spanning(active.row, active.column, focus.row, focus.column);
  return { active, focus, area: withWholeMerges(merges, area) };
}

/** The selection of a given area, with its first cell active. */
export function selectArea(area: Area): Selection {
  const active = { row: area.row, column: area.column };
  const focus = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  return { active, focus, area };
}
