import type { HeaderSpan } from "../header-rows";
import type { LabelReader } from "../label-roles";
import { seenCells, type ColumnRange, type SheetView } from "../sheet-view";
import { firstAfter, type SheetMarks } from "./sheet-marks";

/**
 * Where a table stands whose rows hold only a part of an indicator, as its words and years show; what its columns
 * hold is found out afterwards. Rows and columns as on the sheet.
 */
export type CrossedPlace = {
  readonly header: HeaderSpan;
  /** First row below the table. */
  readonly endRow: number;
  readonly range: ColumnRange;
  /** The column of 目標 and 実績, where they stand in rows. */
  readonly kindColumn: number | null;
  /** The column of the years, where they stand in rows. */
  readonly yearColumn: number | null;
  /** Columns whose figures get their meaning from the row: years as columns, or the one column of figures. */
  readonly valueColumns: readonly number[];
};

/** What looking for tables is done with. */
export type SearchedSheet = {
  readonly view: SheetView;
  readonly read: LabelReader;
  readonly marks: SheetMarks;
  /** Headers of other tables, which end a table above: row by row, with the columns that they take. */
  readonly starts: readonly { readonly top: number; readonly range: ColumnRange }[];
  /** First row that no table above takes in these columns. */
  firstFree(range: ColumnRange): number;
  /** Whether a table that was found already takes a cell. */
  isTaken(row: number, column: number): boolean;
};

export const overlap = (a: ColumnRange, b: ColumnRange): boolean => a.first <= b.last && b.first <= a.last;

/** The next row below `row` in which another table begins; rows of which `isBody` says so are none. */
export function nextStart(
  { starts, view }: SearchedSheet,
  row: number,
  range: ColumnRange,
  isBody: (row: number) => boolean,
): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.top ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  for (let index = low; index < starts.length; index++) {
    const start = starts[index];
    if (start && overlap(start.range, range) && !isBody(start.top)) return start.top;
  }
  return view.endRow;
}

/** Rows of a column of kinds below a header. */
export type KindRows = {
  readonly targets: number;
  readonly actuals: number;
  /** The first that says any kind. */
  readonly first: number | null;
  /** First row that cannot belong to the table: a header with 目標 and 実績 beside each other, or the given end. */
  readonly endRow: number;
};

/** Looks through the rows of a column of kinds after one row and before another. */
export function kindRows(
  marks: SheetMarks,
  column: number,
  after: number,
  endRow: number,
  range: ColumnRange,
): KindRows {
  const rows = marks.kindRowsOf(column);
  let targets = 0;
  let actuals = 0;
  let first: number | null = null;
  for (let row = firstAfter(rows, after); row !== undefined && row < endRow; row = firstAfter(rows, row)) {
    const kind = marks.kindsIn(row).find((cell) => cell.column === column)?.kind;
    if (isHeading(marks, row, range)) return { targets, actuals, first, endRow: row };
    first ??= row;
    if (kind === "target") targets++;
    if (kind === "actual") actuals++;
  }
  return { targets, actuals, first, endRow };
}

/** Whether a row names targets and actuals beside each other, as headings do. */
export function isHeading(marks: SheetMarks, row: number, range: ColumnRange): boolean {
  const kinds = marks.kindsIn(row).filter(({ column }) => column >= range.first && column <= range.last);
  return ["target", "actual"].every((kind) => kinds.some((cell) => cell.kind === kind));
}

/**
 * Whether a table is the block of a form (調書): its indicator is named by a label, beside or in front of the name. Forms
 * are read by their labels.
 */
export function isBlockOfForm(
  { view, read }: SearchedSheet,
  header: HeaderSpan,
  firstBodyRow: number,
  range: ColumnRange,
  firstFree: number,
): boolean {
  const names = (text: string): boolean => read(text).guesses[0]?.role === "indicator";
  for (const cell of seenCells(view, header.bottom, range.first, range.last)) {
    const area = view.mergeAt(header.bottom, cell.firstColumn);
    const covers = area && area.row <= header.bottom && area.row + area.rowCount > firstBodyRow;
    if (covers && names(cell.text)) return true;
  }
  for (let row = header.top - 1; row >= Math.max(firstFree, header.top - 4); row--) {
    const cells = seenCells(view, row, range.first, range.last);
    if (cells.length === 0) return false;
    if (
      cells.some(({ text }) =>
        /^\s*[≪《〈<＜【(（]?\s*(?:成果|活動|評価)?指標名\s*[≫》〉>＞】)）:：]/u.test(text),
      )
    )
      return true;
    if (cells.slice(0, -1).some(({ text }) => names(text))) return true;
  }
  return false;
}
