import type { Area } from "../../grid/cell-address";
import { holdsPlainFigure } from "../header-rows";
import { folded } from "../label";
import { isStrong, isYearOnly, type LabelReader } from "../label-roles";
import type { Role } from "../recognised-table";
import { seenCells, type SheetView } from "../sheet-view";

const mostCells = 100_000;
const targetLike = /目\s*標|計\s*画|target|plan/iu;
const longestLabel = 40;
const mostBlankRows = 2;
const leastLabels = 3;
const needed: readonly Role[] = ["indicator", "target", "actual"];
const figureRoles: ReadonlySet<Role> = new Set<Role>(["indicator", "target", "actual", "rate", "unit"]);

const roleOf = (text: string, read: LabelReader): Role | null => {
  const reading = read(text);
  return isStrong(reading) ? (reading.guesses[0]?.role ?? null) : null;
};

/** The rows around one whose cells begin in the same column with a label, and end before the values. */
function labelRows(view: SheetView, row: number, column: number, firstValue: number): readonly number[] {
  const isLabel = (at: number): boolean => {
    const anchor = view.anchorOf(at, column);
    if (anchor.column !== column || view.shownAt(at, column) === "") return false;
    const area = view.mergeAt(at, column);
    return area === null || area.column + area.columnCount - 1 < firstValue;
  };
  const isBlank = (at: number): boolean => seenCells(view, at).length === 0;
  const next = (at: number, step: 1 | -1): number | null => {
    let found = at + step;
    for (let blank = 0; blank < mostBlankRows && isBlank(found); blank++) found += step;
    return found >= view.grid.top && found < view.endRow && isLabel(found) ? found : null;
  };
  const rows = [row];
  for (let up = next(row, -1); up !== null; up = next(up, -1)) rows.unshift(up);
  for (let down = next(row, 1); down !== null; down = next(down, 1)) rows.push(down);
  return rows;
}

/** Of rows of labels those around one that belong to one table: where a label comes again, the next table begins. */
function tableRows(view: SheetView, rows: readonly number[], row: number, column: number): readonly number[] {
  const tables: { readonly labels: Map<string, number>; readonly rows: number[] }[] = [];
  for (const at of rows) {
    const label = folded(view.shownAt(at, column));
    const anchor = view.anchorOf(at, column).row;
    const table = tables.at(-1);
    const isAgain = table?.labels.has(label) && table.labels.get(label) !== anchor;
    if (!table || isAgain) tables.push({ labels: new Map([[label, anchor]]), rows: [at] });
    else {
      table.labels.set(label, anchor);
      table.rows.push(at);
    }
  }
  const own = tables.find((table) => table.rows.includes(row))?.rows ?? [];
  const first = own.findIndex((at) => seenCells(view, at, column).length > 1);
  return own.slice(Math.max(0, first));
}

/** The part of a sheet around a label of targets that may be a table with indicators as columns. */
function partAround(view: SheetView, row: number, column: number, read: LabelReader): Area | null {
  const label = view.mergeAt(row, column);
  const right = seenCells(view, row, (label ? label.column + label.columnCount - 1 : column) + 1);
  const values = right.filter(({ text }) => !isYearOnly(read(text)));
  const [first] = values;
  if (!first || values.length < 2 || !holdsPlainFigure(values)) return null;
  const rows = tableRows(view, labelRows(view, row, column, first.firstColumn), row, column);
  const [top = row] = rows;
  const roles = rows.map((at) => roleOf(view.shownAt(at, column), read));
  if (rows.length < leastLabels || !needed.every((role) => roles.includes(role))) return null;
  let last = column;
  for (const at of rows) {
    const cells = seenCells(view, at, column);
    // A label among the values: these are the labels of a form or the rows of another table.
    if (cells.slice(1).some(({ text }) => figureRoles.has(roleOf(text, read) ?? "other"))) return null;
    last = Math.max(last, ...cells.map(({ lastColumn }) => lastColumn));
  }
  const bottom = rows.at(-1) ?? top;
  return { row: top, column, rowCount: bottom - top + 1, columnCount: last - column + 1 };
}

/**
 * Finds the parts of a sheet that may be tables with indicators as columns: 指標名, 目標 and 実績 below each other in one
 * column of labels, the values of several indicators right of them. From top to bottom.
 */
export function findTurned(view: SheetView, read: LabelReader): readonly Area[] {
  const { grid } = view;
  if (grid.rowCount * grid.columnCount > mostCells) return [];
  const parts: Area[] = [];
  grid.texts.forEach((texts, index) => {
    const row = grid.top + index;
    const isTaken = (column: number): boolean =>
      parts.some(
        (part) =>
          row < part.row + part.rowCount && column >= part.column && column < part.column + part.columnCount,
      );
    texts.forEach((text, offset) => {
      const column = grid.left + offset;
      if (text.length > longestLabel || !targetLike.test(text) || isTaken(column)) return;
      if (roleOf(text, read) !== "target") return;
      const part = partAround(view, row, column, read);
      if (part) parts.push(part);
    });
  });
  return parts;
}
