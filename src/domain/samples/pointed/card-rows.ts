import type { Area } from "../../grid/cell-address";
import { textAt, type SheetGrid } from "../../grid/sheet-grid";
import type { RowRange } from "../block";

/** So many empty rows below a card are the space between two cards. */
export const mostSpaceRows = 2;

/** An area widened until no merged area is cut by its edge. */
export function withWholeMerges({ merges }: Pick<SheetGrid, "merges">, area: Area): Area {
  let whole = area;
  for (let grows = true; grows;) {
    const next = merges.reduce(joinIfCut, whole);
    grows = next !== whole;
    whole = next;
  }
  return whole;
}

function joinIfCut(area: Area, merge: Area): Area {
  const [bottom, right] = [area.row + area.rowCount, area.column + area.columnCount];
  const [mergeBottom, mergeRight] = [merge.row + merge.rowCount, merge.column + merge.columnCount];
  const isApart =
    merge.row >= bottom || mergeBottom <= area.row || merge.column >= right || mergeRight <= area.column;
  const isInside =
    merge.row >= area.row && mergeBottom <= bottom && merge.column >= area.column && mergeRight <= right;
  if (isApart || isInside) return area;
  const [row, column] = [Math.min(area.row, merge.row), Math.min(area.column, merge.column)];
  return {
    row,
    column,
    rowCount: Math.max(bottom, mergeBottom) - row,
    columnCount: Math.max(right, mergeRight) - column,
  };
}

/** How many empty rows below a card separate it from the next one; none where it is followed directly. */
export function spaceBelow(grid: SheetGrid, { row, column, rowCount, columnCount }: Area): number {
  const isBlank = (at: number): boolean =>
    Array.from({ length: columnCount }, (_each, index) => textAt(grid, at, column + index)).every(
      (text) => text.trim() === "",
    ) && !grid.merges.some((merge) => merge.row <= at && merge.row + merge.rowCount > at);
  const bottom = row + rowCount;
  const last = grid.top + grid.rowCount;
  let count = 0;
  while (count < mostSpaceRows && bottom + count < last && isBlank(bottom + count)) count++;
  return count;
}

/**
 * The rows of a card that go onto the sample sheet: of several indicators those of the first, which are repeated. Null where
 * merged cells join rows of one indicator with those of the next.
 */
export function keptRows(
  { merges }: Pick<SheetGrid, "merges">,
  card: RowRange,
  indicatorRows: readonly number[],
): readonly number[] | null {
  const rows = Array.from({ length: card.last - card.first + 1 }, (_each, index) => card.first + index);
  const [first, second] = indicatorRows;
  if (first === undefined || second === undefined) return rows;
  const last = indicatorRows.at(-1) ?? second;
  const end = Math.min(card.last, last + (second - first) - 1);
  const isDropped = (row: number): boolean => row >= second && row <= end;
  const isCut = merges.some(({ row, rowCount }) => {
    const joined = Array.from({ length: rowCount }, (_each, index) => isDropped(row + index));
    return row <= card.last && row + rowCount > card.first && joined.includes(true) && joined.includes(false);
  });
  return isCut ? null : rows.filter((row) => !isDropped(row));
}
