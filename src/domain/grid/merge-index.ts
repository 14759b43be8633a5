import type { Area } from "./cell-address";
import type { SheetGrid } from "./sheet-grid";

/** Answers, for a position of one sheet, the merged area that covers it, and for a row all that cross it. */
export type MergeIndex = {
  areaAt(row: number, column: number): Area | null;
  /** In no particular order. */
  areasIn(row: number): readonly Area[];
};

const none: readonly Area[] = [];

/** The areas of a row, and the columns between which they lie: most figures stand right of every merged cell. */
type RowAreas = { readonly areas: Area[]; first: number; last: number };

/**
 * Index of the merged areas of a sheet, so that a look-up does not walk all of them.
 * A sheet holds as many merges as it has grouped cells, thousands in a large plan.
 */
export function mergeIndex(grid: SheetGrid): MergeIndex {
  const byRow = new Map<number, RowAreas>();
  for (const area of grid.merges) {
    const last = area.column + area.columnCount - 1;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const found = byRow.get(row);
      if (found) {
        found.areas.push(area);
        found.first = Math.min(found.first, area.column);
        found.last = Math.max(found.last, last);
      } else byRow.set(row, { areas: [area], first: area.column, last });
    }
  }
  // Sheets are looked through row by row.
  let latestRow = -1;
  let latest: RowAreas | undefined;
  const areasOf = (row: number): RowAreas | undefined => {
    if (row !== latestRow) {
      latestRow = row;
      latest = byRow.get(row);
    }
    return latest;
  };
  return {
    areasIn: (row) => areasOf(row)?.areas ?? none,
    areaAt: (row, column) => {
      const found = areasOf(row);
      if (found === undefined || column < found.first || column > found.last) return null;
      for (const area of found.areas) {
        if (column >= area.column && column < area.column + area.columnCount) return area;
      }
      return null;
    },
  };
}
