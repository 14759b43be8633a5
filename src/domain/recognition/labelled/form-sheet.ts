import type { Area } from "../../grid/cell-address";
import type { LabelReader } from "../label-roles";
import type { Role } from "../recognised-table";
import { seenCells, type SeenCell, type SheetView } from "../sheet-view";
import { formCell, isBareLabel, isPlain, topGuess, type FormCell } from "./form-cell";

/** The cells of a sheet that no other reader took, with labels told from values. */
export type FormSheet = {
  readonly view: SheetView;
  /** Rows in which a cell begins, ascending. */
  readonly rows: readonly number[];
  /** The cells that begin in a row, from left to right. */
  cellsOf(row: number): readonly FormCell[];
  /** The filled cell over a position, or null. */
  at(row: number, column: number): FormCell | null;
  /** The next row below in which a cell begins; null after the last. */
  rowAfter(row: number): number | null;
  /**
   * Whether the columns from the first to the one before the end are a mere gap in a row: no cell of the sheet begins
   * in them, and they are no empty place for a value (a blank merged cell).
   */
  isGap(row: number, first: number, end: number): boolean;
};

const columnsOfSheet = 16384;
const keyOf = (row: number, column: number): number => row * columnsOfSheet + column;

/** The filled cells that begin in a row, outside the areas that were read already. */
function freeCells(view: SheetView, row: number, taken: readonly Area[]): readonly SeenCell[] {
  const here = taken
    .filter((area) => row >= area.row && row < area.row + area.rowCount)
    .sort((a, b) => a.column - b.column);
  const cells: SeenCell[] = [];
  let first = view.grid.left;
  for (const area of here) {
    if (first < area.column) cells.push(...seenCells(view, row, first, area.column - 1));
    first = Math.max(first, area.column + area.columnCount);
  }
  if (first < view.endColumn) cells.push(...seenCells(view, row, first, view.endColumn - 1));
  return cells.filter((cell) => cell.anchor.row === row);
}

const textRoles: ReadonlySet<Role> = new Set<Role>([
  "indicator",
  "initiative",
  "content",
  "goal",
  "department",
  "unit",
  "verdict",
  "remark",
  "reason",
]);
const nameWord = /(名|名称)$/u;

/** Whether a text that looks like a label is the value of the label left of it: 「指標名｜目標達成率」. */
function isValueOf(
  before: FormCell,
  cell: FormCell,
  [after, afterNext]: readonly FormCell[],
  below: FormCell | null,
): boolean {
  const [label] = before.labels;
  const role = topGuess(label)?.role;
  const [own] = cell.labels;
  if (!label || !own || !role || label.value !== null || own.guesses[0]?.strength === 1) return false;
  if (role === "indicatorKind") return true;
  if (!textRoles.has(role)) return false;
  if (own.value !== null) return !label.isBlock;
  if (isPlain(below)) return false;
  if (!own.isSure) return true;
  const isBetween = cell.column === before.lastColumn + 1 && after !== undefined && after.labels.length > 0;
  return (
    isBetween &&
    isPlain(afterNext ?? null) &&
    nameWord.test(label.words) &&
    !own.isBlock &&
    !nameWord.test(own.words)
  );
}

/** Reads the cells of a sheet. The time grows with the number of cells. */
export function formSheet(view: SheetView, read: LabelReader, taken: readonly Area[]): FormSheet {
  const byRow = new Map<number, FormCell[]>();
  const byPlace = new Map<number, FormCell>();
  const startColumns = new Set<number>();
  const rows: number[] = [];
  for (let row = view.grid.top; row < view.endRow; row++) {
    const cells = freeCells(view, row, taken).map((cell) => {
      const area = view.mergeAt(row, cell.firstColumn);
      return formCell(cell, area ? area.row + area.rowCount - 1 : row, read);
    });
    if (cells.length === 0) continue;
    rows.push(row);
    byRow.set(row, cells);
    for (const cell of cells) {
      byPlace.set(keyOf(cell.row, cell.column), cell);
      startColumns.add(cell.column);
    }
  }
  const nextRow = new Map(rows.map((row, index) => [row, rows[index + 1] ?? null]));
  const at = (row: number, column: number): FormCell | null => {
    const anchor = view.anchorOf(row, column);
    return byPlace.get(keyOf(anchor.row, anchor.column)) ?? null;
  };
  const rowAfter = (row: number): number | null => {
    for (let next = row; next < view.endRow; next++) {
      const known = nextRow.get(next);
      if (known !== undefined) return known;
      if (byRow.has(next + 1)) return next + 1;
    }
    return null;
  };
  const isGap = (row: number, first: number, end: number): boolean => {
    for (let column = first; column < end; column++) {
      if (startColumns.has(column) || view.mergeAt(row, column) !== null) return false;
    }
    return true;
  };
  for (const cells of byRow.values()) {
    for (const [index, cell] of cells.entries()) {
      const before = cells[index - 1];
      if (!before || cell.labels.length === 0 || !isBareLabel(before)) continue;
      if (!isGap(cell.row, before.lastColumn + 1, cell.column)) continue;
      const next = rowAfter(before.lastRow);
      const below = next === null ? null : at(next, before.column);
      if (!isValueOf(before, cell, cells.slice(index + 1, index + 3), below)) continue;
      const value: FormCell = { ...cell, labels: [], year: null };
      cells[index] = value;
      byPlace.set(keyOf(cell.row, cell.column), value);
    }
  }
  return {
    view,
    rows,
    cellsOf: (row) => byRow.get(row) ?? [],
    at,
    rowAfter,
    isGap,
  };
}
