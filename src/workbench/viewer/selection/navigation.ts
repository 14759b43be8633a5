import type { Area } from "../../host/store/geometry";
import type { MergeIndex } from "../../host/store/merge-index";
import { visibleFrom, type Axis } from "../geometry/axis";
import { areaOfCell, type Cell, type Selection } from "./selection";

/** What moving needs to know of a sheet. */
export interface Terrain {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** True for a cell that shows something. */
  readonly hasContent: (row: number, column: number) => boolean;
}

export type Direction = "up" | "down" | "left" | "right";

const clamp = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);

/** The next cell in a direction: past the merged area that the cell is in, past hidden rows and columns. */
export function step({ rows, columns, merges }: Terrain, from: Cell, direction: Direction): Cell {
  const area = areaOfCell(merges, from);
  const backwards = direction === "up" || direction === "left";
  const vertical = direction === "up" || direction === "down";
  const axis = vertical ? rows : columns;
  const start = vertical ? area.row : area.column;
  const count = vertical ? area.rowCount : area.columnCount;
  const target = clamp(backwards ? start - 1 : start + count, axis.count);
  const shown = visibleFrom(axis, target, backwards ? -1 : 1);
  if (axis.size(shown) === 0) return from;
  return vertical ? { row: shown, column: from.column } : { row: from.row, column: shown };
}

/** Where Ctrl and an arrow key lead: to the edge of the filled cells, else to the next filled one, else to the end. */
export function jump(terrain: Terrain, from: Cell, direction: Direction, within: Area): Cell {
  const filled = (cell: Cell): boolean => {
    const area = areaOfCell(terrain.merges, cell);
    return terrain.hasContent(area.row, area.column);
  };
  const vertical = direction === "up" || direction === "down";
  const inside = ({ row, column }: Cell): boolean =>
    vertical ? row < within.row + within.rowCount : column < within.column + within.columnCount;
  const same = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

  let at = step(terrain, from, direction);
  if (same(at, from)) return from;
  const running = filled(from) && filled(at);
  while (inside(at)) {
    const next = step(terrain, at, direction);
    if (running ? same(next, at) || !filled(next) : filled(at) || same(next, at)) return at;
    at = next;
  }
  const last = { row: terrain.rows.count - 1, column: terrain.columns.count - 1 };
  return vertical ? { row: last.row, column: from.column } : { row: from.row, column: last.column };
}

/** The cell one window further down or up, in the same column. */
export function page({ rows }: Terrain, from: Cell, height: number, direction: "up" | "down"): Cell {
  const position = rows.offset(from.row) + (direction === "down" ? height : -height);
  const row = rows.indexAt(Math.max(0, position));
  return {
    row: visibleFrom(
      rows,
      row === from.row ? clamp(row + (direction === "down" ? 1 : -1), rows.count) : row,
      1,
    ),
    column: from.column,
  };
}

/**
 * The next active cell when Enter or Tab walks through a selection of several cells; the selection itself stays.
 * Covered and hidden cells are passed over.
 */
export function cycle(terrain: Terrain, { active, area }: Selection, direction: Direction): Cell {
  const byRows = direction === "left" || direction === "right";
  const by = direction === "down" || direction === "right" ? 1 : -1;
  const size = area.rowCount * area.columnCount;
  const lines = byRows ? area.columnCount : area.rowCount;
  const row = active.row - area.row;
  const column = active.column - area.column;
  let at = byRows ? row * lines + column : column * lines + row;
  for (let tries = 0; tries < Math.min(size, 10_000); tries++) {
    at = (at + by + size) % size;
    const cell = {
      row: area.row + (byRows ? Math.floor(at / lines) : at % lines),
      column: area.column + (byRows ? at % lines : Math.floor(at / lines)),
    };
    const whole = areaOfCell(terrain.merges, cell);
    const first = whole.row === cell.row && whole.column === cell.column;
    if (first && terrain.rows.size(cell.row) > 0 && terrain.columns.size(cell.column) > 0) return cell;
  }
  return active;
}
