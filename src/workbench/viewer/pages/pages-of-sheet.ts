import { parseArea, splitSheetName, type Area } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";
import { dividePages, type PageDivision, type PageRules } from "./divide-pages";
import { paperPoints } from "./paper";

const POINTS_PER_INCH = 72;

/** The areas of a sheet that are printed: its print areas, else everything in use; empty when nothing is in use. */
function printedAreas(sheet: SheetStore): readonly Area[] {
  const given = (sheet.page.printArea ?? "")
    .split(/&&|,/)
    .map((text) => parseArea(splitSheetName(text).rest))
    .filter((area) => area !== null);
  if (given.length > 0) return given;
  const used = sheet.cells.used(false);
  return used
    ? [{ row: 0, column: 0, rowCount: used.row + used.rowCount, columnCount: used.column + used.columnCount }]
    : [];
}

function rulesOf(sheet: SheetStore): PageRules {
  const { page, dimensions } = sheet;
  const paper = paperPoints(page.paperSize, page.orientation === "landscape");
  const { left, right, top, bottom } = page.margins;
  const titles = page.printTitlesRow ? parseArea(splitSheetName(page.printTitlesRow).rest) : null;
  return {
    width: paper.width - (left + right) * POINTS_PER_INCH,
    height: paper.height - (top + bottom) * POINTS_PER_INCH,
    scaling: page.fitToPage
      ? { pagesAcross: page.fitToWidth ?? 1, pagesDown: page.fitToHeight ?? 1 }
      : { scale: (page.scale ?? 100) / 100 },
    overThenDown: page.pageOrder === "overThenDown",
    rowBreaks: sheet.rowBreaks,
    columnBreaks: sheet.columnBreaks,
    titleRows: titles ? { first: titles.row, last: titles.row + titles.rowCount - 1 } : null,
    rowHeight: (row) => dimensions.rowHeight(row),
    columnWidth: (column) => dimensions.columnWidth(column),
  };
}

/** The printed pages of a sheet, one division for each printed area. */
export function pagesOfSheet(sheet: SheetStore): readonly PageDivision[] {
  const rules = rulesOf(sheet);
  return printedAreas(sheet).map((area) => dividePages(area, rules));
}
