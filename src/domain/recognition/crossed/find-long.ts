import { headerColumns, type HeaderColumn } from "../header-columns";
import { headerSpan, holdsPlainFigure, type HeaderSpan } from "../header-rows";
import { wholeYearColumns } from "../parts-of-year";
import { seenCells, wholeWidth } from "../sheet-view";
import { valueEvidence } from "../value-evidence";
import { isHeading, kindRows, nextStart, type CrossedPlace, type SearchedSheet } from "./crossed-place";
import { isValueHeading, yearHeading } from "./heading-words";
import { firstAfter } from "./sheet-marks";

const rowsToHeader = 6;

/** The header above the first row of a long table: the next filled row above, which must hold headings only. */
function headerAbove(sheet: SearchedSheet, row: number, kindColumn: number): HeaderSpan | null {
  const { view, read } = sheet;
  const range = wholeWidth(view);
  const firstFree = sheet.firstFree(range);
  for (let above = row - 1; above >= Math.max(firstFree, row - rowsToHeader); above--) {
    const cells = seenCells(view, above);
    if (cells.length < 2) continue;
    if (holdsPlainFigure(cells) || view.shownAt(above, kindColumn) === "") return null;
    const { top, bottom } = headerSpan(view, above, firstFree, read);
    return { top, bottom: Math.max(above, Math.min(bottom, row - 1)) };
  }
  return null;
}

/** The column of the years: one in the row whose heading allows it. */
function yearColumnOf(
  { marks, read }: SearchedSheet,
  row: number,
  columns: readonly HeaderColumn[],
): number | null {
  const found = marks.yearsIn(row).map((column) => {
    const label = columns.find((header) => header.column === column)?.label ?? "";
    return { column, heading: yearHeading(label, read) };
  });
  const named = found.find(({ heading }) => heading === "years" || heading === "times");
  return (named ?? found.find(({ heading }) => heading === "nothing"))?.column ?? null;
}

/** The column of the figures: headed 「値」, the sum beside months, or the only one without a role that holds figures. */
function valueColumnOf(
  { view }: SearchedSheet,
  columns: readonly HeaderColumn[],
  taken: readonly (number | null)[],
  firstRow: number,
  endRow: number,
  isDated: boolean,
): number | null {
  // Of months and their sum only the sum is a figure of the year.
  const whole = wholeYearColumns(columns);
  if (whole) return whole.length === 1 ? (whole[0] ?? null) : null;
  const others = columns.filter(({ column }) => !taken.includes(column));
  const named = others.filter(({ label }) => isValueHeading(label));
  if (named.length > 0) return named[0]?.column ?? null;
  if (!isDated) return null;
  const figures = others.filter(
    ({ column, guesses }) =>
      guesses.length === 0 && valueEvidence(view, column, firstRow, endRow).share("figure") >= 0.6,
  );
  return figures.length === 1 ? (figures[0]?.column ?? null) : null;
}

/**
 * Finds a table with one figure a row, whose kind, and mostly its year, stand in columns of their own; from its
 * first row. Without years the figures must be headed as such, lest a form be taken for a table.
 */
export function findLong(sheet: SearchedSheet, row: number): readonly CrossedPlace[] {
  const { view, marks, read } = sheet;
  const [cell, another] = marks.kindsIn(row);
  if (!cell || another || sheet.isTaken(row, cell.column)) return [];
  const header = headerAbove(sheet, row, cell.column);
  if (!header) return [];
  const range = wholeWidth(view);
  const columns = headerColumns(view, header.top, header.bottom, read, range);
  const yearColumn = cell.hasYear ? null : yearColumnOf(sheet, row, columns);
  const isBody = (at: number): boolean =>
    !isHeading(marks, at, range) && marks.kindsIn(at).some(({ column }) => column === cell.column);
  let endRow = nextStart(sheet, row, range, isBody);
  for (let at = firstAfter(marks.yearRows, row); at !== undefined && at < endRow;) {
    if (marks.yearsIn(at).length > 1 && !isBody(at)) endRow = at;
    else at = firstAfter(marks.yearRows, at);
  }
  const kinds = kindRows(marks, cell.column, header.bottom, endRow, range);
  if (kinds.targets === 0 || kinds.actuals === 0) return [];
  endRow = kinds.endRow;
  const isDated = cell.hasYear || yearColumn !== null;
  const taken = [cell.column, yearColumn];
  const valueColumn = valueColumnOf(sheet, columns, taken, row, endRow, isDated);
  if (valueColumn === null) return [];
  return [{ header, endRow, range, kindColumn: cell.column, yearColumn, valueColumns: [valueColumn] }];
}
