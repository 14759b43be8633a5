import type { Area } from "./cell-address";
import type { SheetGrid } from "./sheet-grid";

/** Answers, for a position of one sheet, the merged area that covers it, and for a row all that cross it. */
export type MergeIndex = {
  areaAt(row: number, column: number): Area | null;
  /** In no particular order. */
  areasIn(row: number): readonly Area[];
};

const none: readonly Area[] = [];

/**
 * Index of the merged areas of a sheet, so that a look-up does not walk all of them.
 * A sheet holds as many merges as it has grouped cells, thousands in a large plan.
 */
export function mergeIndex(grid: SheetGrid): MergeIndex {
  const byRow = new Map<number, Area[]>();
  for (const area of grid.merges) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const found = byRow.get(row);
      if (found) found.push(area);
      else byRow.set(row, [area]);
    }
  }
  return {
    areasIn: (row) => byRow.get(row) ?? none,
    areaAt: (row, column) =>
      byRow.get(row)?.find((area) => column >= area.column && column < area.column + area.columnCount) ??
      null,
  };
}
