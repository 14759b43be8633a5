import { columnIndex, type Area } from "../../src/domain/grid/cell-address";
import type { CellValue, SheetGrid } from "../../src/domain/grid/sheet-grid";

/** A cell of a drawn sheet: its value, "" for blank, "←" merged with the cell left of it, "↑" with the one above. */
export type DrawnCell = CellValue;

/** What a drawn sheet may have beside its cells. `at` is the first cell ("C5"); formats apply to numbers. */
export type DrawnSheet = {
  readonly name?: string;
  readonly at?: string;
  readonly visible?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Displayed text of a number, where it differs from the number itself: by value. */
  readonly shown?: ReadonlyMap<number, string>;
};

const joint = /^[←↑]$/u;

function positionOf(name: string): { readonly top: number; readonly left: number } {
  const found = /^([A-Z]+)(\d+)$/u.exec(name);
  if (!found) throw new Error(`not a cell: ${name}`);
  return { top: Number(found[2]) - 1, left: columnIndex(found[1] ?? "A") };
}

/** Merged areas of the drawing; an area grows right along "←" and then down along "↑" (or "←" below). */
function drawnMerges(rows: readonly (readonly DrawnCell[])[], top: number, left: number): readonly Area[] {
  const mark = (row: number, column: number): string => String(rows[row]?.[column] ?? "");
  return rows.flatMap((line, row) =>
    line.flatMap((_cell, column): readonly Area[] => {
      if (joint.test(mark(row, column))) return [];
      let columnCount = 1;
      while (mark(row, column + columnCount) === "←") columnCount++;
      let rowCount = 1;
      while (mark(row + rowCount, column) === "↑") rowCount++;
      const isMerged = rowCount > 1 || columnCount > 1;
      return isMerged ? [{ row: top + row, column: left + column, rowCount, columnCount }] : [];
    }),
  );
}

/** Builds a worksheet from rows of cells, for tests that should show the sheet as it looks. */
export function drawSheet(rows: readonly (readonly DrawnCell[])[], sheet: DrawnSheet = {}): SheetGrid {
  const { top, left } = positionOf(sheet.at ?? "A1");
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: columnCount }, (_column, index) => index);
  const values = rows.map((row) =>
    columns.map((column) => (joint.test(String(row[column] ?? "")) ? "" : (row[column] ?? ""))),
  );
  const textOf = (value: CellValue): string =>
    typeof value === "number" ? (sheet.shown?.get(value) ?? String(value)) : String(value);
  return {
    name: sheet.name ?? "一覧",
    visible: sheet.visible ?? true,
    top,
    left,
    rowCount: rows.length,
    columnCount,
    values,
    texts: values.map((row) => row.map(textOf)),
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: drawnMerges(rows, top, left),
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: sheet.hiddenColumns ?? [],
  };
}
