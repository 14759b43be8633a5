import type { SeriesStore } from "../../store/charts/chart";
import type { Area } from "../../store/geometry";
import type { SheetStore } from "../../store/sheet-store";

/**
 * Takes a range apart as Excel does: a first row of texts names the series, a first column of texts names the categories, every
 * further column is a series.
 */
export function seriesInColumns(sheet: SheetStore, area: Area): readonly SeriesStore[] {
  const { row, column, rowCount, columnCount } = area;
  const hasNames = rowCount > 1 && isText(sheet, row, column + columnCount - 1);
  const hasCategories = columnCount > 1 && isText(sheet, row + rowCount - 1, column);
  const top = row + Number(hasNames);
  const height = rowCount - Number(hasNames);
  const first = column + Number(hasCategories);
  return Array.from({ length: column + columnCount - first }, (_series, index) => ({
    name: hasNames ? { row, column: first + index, rowCount: 1, columnCount: 1 } : null,
    categories: hasCategories ? { row: top, column, rowCount: height, columnCount: 1 } : null,
    values: { row: top, column: first + index, rowCount: height, columnCount: 1 },
    look: {},
  }));
}

function isText(sheet: SheetStore, row: number, column: number): boolean {
  return sheet.cells.contentAt(row, column).kind === "text";
}
