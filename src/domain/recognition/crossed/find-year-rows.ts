import { headerColumns, type HeaderColumn } from "../header-columns";
import { headerSpan } from "../header-rows";
import { folded } from "../label";
import type { ColumnRange } from "../sheet-view";
import { yearHeading } from "./heading-words";
import { isBlockOfForm, nextStart, type CrossedPlace, type SearchedSheet } from "./crossed-place";
import { firstAfter } from "./sheet-marks";

const isYearless = ({ fiscalYear, yearOfEra, relativeYear }: HeaderColumn): boolean =>
  fiscalYear === null && yearOfEra === null && relativeYear === null;

/** Columns without a year that hold a target or an actual by their headings. */
const figuresIn = (columns: readonly HeaderColumn[], role: "target" | "actual"): readonly HeaderColumn[] =>
  columns.filter((column) => isYearless(column) && column.guesses[0]?.role === role);

/** Whether several targets stand side by side, each under a heading of its own: indicators as columns. */
function holdsManyIndicators(columns: readonly HeaderColumn[]): boolean {
  const groups = figuresIn(columns, "target").map(({ label }) => folded(label));
  return new Set(groups).size > 1 && figuresIn(columns, "actual").length > 1;
}

/** The years of the rows are those of its column up to a row that is none: enough to tell years from single dates. */
function countYears(sheet: SearchedSheet, column: number, after: number, endRow: number): number {
  const rows = sheet.marks.yearRowsOf(column);
  const texts = new Set<string>();
  for (let row = firstAfter(rows, after); row !== undefined && row < endRow; row = firstAfter(rows, row)) {
    texts.add(folded(sheet.view.shownAt(row, column)));
    if (texts.size > 1) break;
  }
  return texts.size;
}

/** The first row below a header in which a figure column is filled, lines across the table left out. */
function firstFilled(
  { view }: SearchedSheet,
  columns: readonly HeaderColumn[],
  yearColumn: number,
  from: number,
  endRow: number,
): number {
  for (let row = from; row < endRow; row++) {
    const line = view.anchorOf(row, yearColumn).column;
    const isFilled = ({ column }: HeaderColumn): boolean =>
      view.shownAt(row, column) !== "" && view.anchorOf(row, column).column !== line;
    if (columns.some(isFilled)) return row;
  }
  return endRow;
}

/** Whether rows of different years stand beside one name, merged over them, written again or left blank: then the years tell them apart. */
function sharesNames(
  { view, marks }: SearchedSheet,
  columns: readonly HeaderColumn[],
  yearColumn: number,
  after: number,
  endRow: number,
): boolean {
  const name =
    columns.find(({ guesses }) => guesses[0]?.role === "indicator") ??
    columns.find(({ guesses }) => guesses[0]?.role === "initiative");
  if (!name) return false;
  const years = new Map<string, Set<string>>();
  const rows = marks.yearRowsOf(yearColumn);
  let text = "";
  for (let row = firstAfter(rows, after); row !== undefined && row < endRow; row = firstAfter(rows, row)) {
    const own = folded(view.shownAt(row, name.column));
    if (own !== "") text = own;
    years.set(text, (years.get(text) ?? new Set()).add(folded(view.shownAt(row, yearColumn))));
  }
  const shared = [...years.values()].filter(({ size }) => size > 1).length;
  return shared > 0 && shared * 2 >= years.size;
}

/** Columns that follow one year column up to the next one; what stands left of the first belongs to the first. */
function rangesOf({ view }: SearchedSheet, yearColumns: readonly number[]): readonly ColumnRange[] {
  return yearColumns.map((column, index) => ({
    first: index === 0 ? view.grid.left : column,
    last: (yearColumns[index + 1] ?? view.endColumn) - 1,
  }));
}

function placeIn(
  sheet: SearchedSheet,
  row: number,
  yearColumn: number,
  range: ColumnRange,
): readonly CrossedPlace[] {
  const { view, marks, read } = sheet;
  const firstYear = firstAfter(marks.yearRowsOf(yearColumn), row);
  if (firstYear === undefined) return [];
  const isBody = (at: number): boolean => marks.yearsIn(at).includes(yearColumn);
  const endRow = nextStart(sheet, row, range, isBody);
  if (firstYear >= endRow) return [];
  const firstFree = sheet.firstFree(range);
  const grown = headerSpan(view, row, firstFree, read, range);
  const header = { top: grown.top, bottom: Math.max(row, Math.min(grown.bottom, firstYear - 1)) };
  const columns = headerColumns(view, header.top, header.bottom, read, range);
  const figures = [...figuresIn(columns, "target"), ...figuresIn(columns, "actual")];
  if (figuresIn(columns, "target").length === 0 || figuresIn(columns, "actual").length === 0) return [];
  if (holdsManyIndicators(columns)) return [];
  const label = columns.find(({ column }) => column === yearColumn)?.label ?? "";
  const heading = yearHeading(label, read);
  const isNamed = columns.some(({ guesses }) => ["indicator", "initiative"].includes(guesses[0]?.role ?? ""));
  const isStrange = heading === "other" || heading === "times" || (heading === "name" && isNamed);
  if (isStrange && !sharesNames(sheet, columns, yearColumn, header.bottom, endRow)) return [];
  if (countYears(sheet, yearColumn, header.bottom, endRow) < (heading === "years" ? 1 : 2)) return [];
  const entry = firstFilled(sheet, figures, yearColumn, header.bottom + 1, endRow);
  const isDated =
    entry === endRow || marks.yearsIn(view.anchorOf(entry, yearColumn).row).includes(yearColumn);
  const word = view.shownAt(entry, yearColumn);
  if (!isDated && (word === "" || read(word).guesses[0]?.role !== "baseline")) return [];
  if (isBlockOfForm(sheet, header, firstYear, range, firstFree)) return [];
  return [{ header, endRow, range, kindColumn: null, yearColumn, valueColumns: [] }];
}

/** Finds tables with years as rows and 目標 and 実績 as columns, from the row in which these words stand. */
export function findYearRows(sheet: SearchedSheet, row: number): readonly CrossedPlace[] {
  const { marks, view } = sheet;
  const kinds = marks.kindsIn(row).filter(({ column, hasYear }) => !hasYear && !sheet.isTaken(row, column));
  const has = (kind: string): boolean => kinds.some((cell) => cell.kind === kind);
  if (!has("target") || !has("actual")) return [];
  const yearColumns: number[] = [];
  for (let column = view.grid.left; column < view.endColumn; column++) {
    const next = firstAfter(marks.yearRowsOf(column), row);
    if (next !== undefined && !kinds.some((cell) => cell.column === column)) yearColumns.push(column);
  }
  for (const candidates of [yearColumns, ...yearColumns.map((column) => [column])]) {
    const ranges = rangesOf(sheet, candidates);
    const places = candidates.flatMap((column, index) => {
      const range = ranges[index];
      return range ? placeIn(sheet, row, column, range) : [];
    });
    if (places.length > 0 && places.length === candidates.length) return places;
  }
  return [];
}
