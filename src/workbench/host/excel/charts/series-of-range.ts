import type { SeriesStore } from "../../store/charts/chart";
import type { Area } from "../../store/geometry";
import type { SheetStore } from "../../store/sheet-store";

/** How a range is taken apart: each of its columns is a series, or each of its rows. */
export type SeriesBy = "Columns" | "Rows";

/**
 * Takes a range apart as Excel does. By columns a first row of texts names the series, a first column of texts names the categories,
 * every further column is a series; by rows it is the other way round.
 */
export function seriesOfRange(sheet: SheetStore, area: Area, by: SeriesBy): readonly SeriesStore[] {
  const { row, column, rowCount, columnCount } = area;
  const hasTopTexts = rowCount > 1 && isText(sheet, row, column + columnCount - 1);
  const hasLeftTexts = columnCount > 1 && isText(sheet, row + rowCount - 1, column);
  const top = row + Number(hasTopTexts);
  const left = column + Number(hasLeftTexts);
  const height = row + rowCount - top;
  const width = column + columnCount - left;
  if (by === "Columns") {
    return Array.from({ length: width }, (_series, index) => ({
      name: hasTopTexts ? { row, column: left + index, rowCount: 1, columnCount: 1 } : null,
      categories: hasLeftTexts ? { row: top, column, rowCount: height, columnCount: 1 } : null,
      values: { row: top, column: left + index, rowCount: height, columnCount: 1 },
      look: {},
    }));
  }
  return Array.from({ length: height }, (_series, index) => ({
    name: hasLeftTexts ? { row: top + index, column, rowCount: 1, columnCount: 1 } : null,
    categories: hasTopTexts ? { row, column: left, rowCount: 1, columnCount: width } : null,
    values: { row: top + index, column: left, rowCount: 1, columnCount: width },
    look: {},
  }));
}

function isText(sheet: SheetStore, row: number, column: number): boolean {
  return sheet.cells.contentAt(row, column).kind === "text";
}
