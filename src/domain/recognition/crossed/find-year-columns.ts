import { headerSpan, holdsPlainFigure, type HeaderSpan } from "../header-rows";
import { headerColumns } from "../header-columns";
import { isNoteText } from "../notes-text";
import { holdsPartOfYear, wholeYearColumns } from "../parts-of-year";
import { seenCells, type ColumnRange } from "../sheet-view";
import {
  isBlockOfForm,
  isHeading,
  kindRows,
  nextStart,
  type CrossedPlace,
  type SearchedSheet,
} from "./crossed-place";
import { isBesideWord } from "./figure-kind";
import { yearHeading } from "./heading-words";
import { firstAfter } from "./sheet-marks";

/** Years of one table in a row, and the columns left of them that may hold 目標 and 実績. */
type Part = { readonly kindColumns: readonly number[]; readonly years: readonly number[] };

/** Tables that stand side by side: each begins with its own column of kinds, left of its years. */
function partsOf(years: readonly number[], kindColumns: readonly number[]): readonly Part[] {
  const parts: { kindColumns: number[]; years: number[] }[] = [];
  const marks = [
    ...years.map((column) => ({ column, isYear: true })),
    ...kindColumns.map((column) => ({ column, isYear: false })),
  ].sort((a, b) => a.column - b.column);
  for (const { column, isYear } of marks) {
    const part = parts.at(-1);
    if (isYear) part?.years.push(column);
    else if (part?.years.length === 0) part.kindColumns.push(column);
    else parts.push({ kindColumns: [column], years: [] });
  }
  return parts.filter((part) => part.years.length > 0);
}

/** The columns of each part; what stands between two tables belongs to the right one from the first blank column on. */
function rangesOf({ view }: SearchedSheet, row: number, parts: readonly Part[]): readonly ColumnRange[] {
  const ends = parts.map(({ years }, index) => {
    const next = parts[index + 1]?.kindColumns[0];
    if (next === undefined) return view.endColumn - 1;
    const last = years.at(-1) ?? next - 1;
    let end = view.mergeAt(row, last)?.column ?? last;
    while (end + 1 < next && view.shownAt(row, end + 1) !== "") end++;
    return end;
  });
  return parts.map((_part, index) => ({
    first: index === 0 ? view.grid.left : (ends[index - 1] ?? 0) + 1,
    last: ends[index] ?? view.endColumn - 1,
  }));
}

/** Whether figures stand under the years before the first row of 目標 or 実績: then the table is about something else. */
function holdsOtherFigures(
  { view }: SearchedSheet,
  firstRow: number,
  endRow: number,
  years: readonly number[],
): boolean {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  for (let row = firstRow; row < endRow; row++) {
    const own = seenCells(view, row, first, last).filter(({ anchor }) => anchor.row === row);
    if (holdsPlainFigure(own)) return true;
  }
  return false;
}

/** Whether a row above the years holds nothing but notes such as 「（単位：百万円）」. */
const holdsNotesOnly = ({ view }: SearchedSheet, row: number, { first, last }: ColumnRange): boolean =>
  seenCells(view, row, first, last).every(({ text }) => isNoteText(text));

/** Whether a cell says what a row of figures is, or what is written beside them (目標年度, 時点). */
function isRowLabel({ view, marks, read }: SearchedSheet, row: number, column: number): boolean {
  if (marks.kindsIn(row).some((cell) => cell.column === column)) return true;
  const text = view.shownAt(row, column);
  return text !== "" && (isBesideWord(text, read) || yearHeading(text, read) === "times");
}

/** The columns of figures under years; of a year whose parts stand below it (4月, 5月, …, 合計) only the whole counts. */
function figureColumns(
  { view, read }: SearchedSheet,
  { top, bottom }: HeaderSpan,
  range: ColumnRange,
  years: readonly number[],
): readonly number[] {
  if (top === bottom) return years;
  const columns = headerColumns(view, top, bottom, read, range);
  const whole = wholeYearColumns(columns);
  if (!whole) return years;
  const parts = new Set(columns.filter(holdsPartOfYear).map(({ column }) => column));
  const kept = years.filter((column) => !parts.has(column));
  return [...new Set([...kept, ...whole])].sort((a, b) => a - b);
}

/** Finds tables with years as columns and 目標 and 実績 in the rows below, from the row in which the years stand. */
export function findYearColumns(sheet: SearchedSheet, row: number): readonly CrossedPlace[] {
  const { view, marks, read } = sheet;
  const years = marks.yearsIn(row).filter((column) => !sheet.isTaken(row, column));
  const [firstYear] = years;
  const lastYear = years.at(-1);
  if (firstYear === undefined || lastYear === undefined) return [];
  const here = marks.kindsIn(row);
  const kindColumns = marks.figureColumns.filter(
    (column) =>
      column < lastYear &&
      !years.includes(column) &&
      !here.some((cell) => cell.column === column) &&
      firstAfter(marks.kindRowsOf(column), row) !== undefined,
  );
  const parts = partsOf(years, kindColumns);
  const ranges = rangesOf(sheet, row, parts);
  return parts.flatMap((part, index): readonly CrossedPlace[] => {
    const range = ranges[index];
    const [first] = part.years;
    if (!range || first === undefined) return [];
    const between = seenCells(view, row, first, part.years.at(-1));
    if (holdsPlainFigure(between)) return [];
    const isBody = (at: number): boolean =>
      !isHeading(marks, at, range) && part.kindColumns.some((column) => isRowLabel(sheet, at, column));
    let endRow = nextStart(sheet, row, range, isBody);
    for (let at = firstAfter(marks.yearRows, row); at !== undefined && at < endRow;) {
      const isHeader = marks.yearsIn(at).some((column) => part.years.includes(column)) && !isBody(at);
      if (isHeader) endRow = at;
      else at = firstAfter(marks.yearRows, at);
    }
    const candidates = part.kindColumns
      .map((column) => ({ column, ...kindRows(marks, column, row, endRow, range) }))
      .filter(({ targets, actuals }) => targets > 0 && actuals > 0)
      .sort((a, b) => b.targets + b.actuals - a.targets - a.actuals || b.column - a.column);
    const [kinds] = candidates;
    if (!kinds || kinds.first === null) return [];
    const firstFree = sheet.firstFree(range);
    const grown = headerSpan(view, row, firstFree, read, range);
    const firstBodyRow = kinds.first;
    const isSpanned = seenCells(view, row, range.first, range.last).some(({ firstColumn }) => {
      const area = view.mergeAt(row, firstColumn);
      return area !== null && area.row + area.rowCount > firstBodyRow;
    });
    const header = {
      top: isSpanned ? row : grown.top,
      bottom: Math.max(row, Math.min(grown.bottom, firstBodyRow - 1)),
    };
    while (header.top < row && holdsNotesOnly(sheet, header.top, range)) header.top++;
    if (isBlockOfForm(sheet, header, firstBodyRow, range, firstFree)) return [];
    if (holdsOtherFigures(sheet, header.bottom + 1, firstBodyRow, part.years)) return [];
    endRow = kinds.endRow;
    const valueColumns = figureColumns(sheet, header, range, part.years);
    if (valueColumns.length === 0) return [];
    return [{ header, endRow, range, kindColumn: kinds.column, yearColumn: null, valueColumns }];
  });
}
