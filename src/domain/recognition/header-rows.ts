import { valueAt } from "../grid/sheet-grid";
import { folded } from "./label";
import { isStrong, isYearOnly, type LabelReader, type LabelReading } from "./label-roles";
import type { Role } from "./recognised-table";
import { seenCells, wholeWidth, type ColumnRange, type SeenCell, type SheetView } from "./sheet-view";
import { leftOutColumns, neverRoles } from "./vocabulary/patterns";

const mostHeaderRows = 6;
/** Share of the cells of a row that must be known headings or years where a header is noticed. */
const leastKnown = 0.4;
const digitsLead = /^[約▲△+\-−]*\d/u;
const formulaMark = /^\(?[a-z\d]([/÷*+-][a-z\d])?\)?$/u;
const bareDigit = /^\(?\d\)?$/u;
const genericWord =
  /^(年間計|年計|年度計|合計|総計|計|通年|数値|値|数|量|率|名|名称|内容|区分|年度|項目|人数|件数|金額|備考欄)$/u;
const bracketed = /^\(.{1,10}\)$/u;

const plainFigure = /^\s*[▲△+−-]?[\d０-９][\d０-９,，.．]*\s*([%％]|人|件|回|円|千円|時間|団体|箇所)?\s*$/u;
const plainYear = /^\s*(19|20|１９|２０)[\d０-９]{2}\s*$/u;

const periodWord = /^(\d{1,2}月(分|末)?|第?[\d一二三四]四半期|[上下]半期|前期|後期)$/u;
const longestPeriod = 5;

/** First and last row of a header, both included. */
export type HeaderSpan = { readonly top: number; readonly bottom: number };

/** Whether a heading is nothing but a year or a part of one. */
const isPeriod = (reading: LabelReading): boolean =>
  isYearOnly(reading) ||
  (reading.words.length <= longestPeriod && periodWord.test(folded(reading.text))) ||
  leftOutColumns.test(reading.text.trim());

/** Whether a heading over several columns tells only their time: a year, a month, the whole year. */
export const tellsTime = (text: string, read: LabelReader): boolean =>
  isPeriod(read(text)) || isGenericHeading(text);

/** A figure as a table body holds it; a year, even as a bare number, is none. */
function isFigureCell(view: SheetView, cell: SeenCell, read: LabelReader): boolean {
  const reading = read(cell.text);
  if (isPeriod(reading)) return false;
  if (typeof valueAt(view.grid, cell.anchor.row, cell.anchor.column) === "number") return true;
  const isHeading =
    reading.guesses.length > 0 || neverRoles.some((pattern) => pattern.test(folded(cell.text)));
  return digitsLead.test(folded(cell.text)) && !isHeading;
}

/** Whether the word can only say what a part of a heading is about: 「数値」「名称」「（％）」「A/B」. */
export function isGenericHeading(text: string): boolean {
  const plain = folded(text);
  return genericWord.test(plain) || formulaMark.test(plain) || bracketed.test(plain);
}

/** Whether a row surely belongs to a body: it holds a figure that can be nothing else. Decided before reading labels. */
export function holdsPlainFigure(cells: readonly SeenCell[]): boolean {
  return cells.some(({ text }) => plainFigure.test(text) && !plainYear.test(text));
}

/**
 * Whether a row surely belongs to a body as a whole: a plain figure among cells without a blank column between them.
 * Most rows of a large sheet are such, and need no closer look.
 */
export function isUnbrokenBody(view: SheetView, row: number): boolean {
  let isBegun = false;
  let isEnded = false;
  let hasFigure = false;
  for (let column = view.grid.left; column < view.endColumn; column++) {
    const text = view.shownAt(row, column);
    if (text === "") isEnded = isBegun;
    else if (isEnded) return false;
    else {
      isBegun = true;
      hasFigure ||= plainFigure.test(text) && !plainYear.test(text);
    }
  }
  return hasFigure;
}

/** Whether a row names at least two different roles and holds no figures. */
export function startsHeader(view: SheetView, cells: readonly SeenCell[], read: LabelReader): boolean {
  if (cells.length < 2 || holdsPlainFigure(cells)) return false;
  const mostUnknown = cells.length * (1 - leastKnown);
  const roles = new Set<Role | undefined>();
  let unknown = 0;
  for (const { text } of cells) {
    const reading = read(text);
    if (isStrong(reading)) roles.add(reading.guesses[0]?.role);
    else if (!isPeriod(reading) && ++unknown > mostUnknown) return false;
  }
  return roles.size >= 2 && !cells.some((cell) => isFigureCell(view, cell, read));
}

/** Whether a row only numbers the columns or says how they are computed: 「1｜2｜3」「A｜B｜B/A」. A small figure looks alike. */
function areColumnMarks(cells: readonly SeenCell[]): boolean {
  const marks = cells.map(({ text }) => folded(text));
  const digits = marks.filter((mark) => bareDigit.test(mark)).map((mark) => Number(mark.replace(/\D/gu, "")));
  const isCounted = digits.every((digit, index) => index === 0 || digit === (digits[index - 1] ?? 0) + 1);
  return isCounted && marks.every((mark) => formulaMark.test(mark));
}

/** Whether every cell that begins in this row reads like a part of a heading. */
function continuesHeader(view: SheetView, row: number, range: ColumnRange, read: LabelReader): boolean {
  const own = seenCells(view, row, range.first, range.last).filter((cell) => cell.anchor.row === row);
  const alone = own.length === 1 ? own[0] : undefined;
  if (own.length === 0 || (alone && !isYearOnly(read(alone.text)) && !isGenericHeading(alone.text)))
    return false;
  if (own.some(({ text }) => bareDigit.test(folded(text))) && !areColumnMarks(own)) return false;
  return own.every((cell) => {
    if (cell.firstColumn < range.first || cell.lastColumn > range.last) return false;
    const reading = read(cell.text);
    if (reading.guesses.length > 0 || isPeriod(reading) || isGenericHeading(cell.text)) return true;
    return cell.text.length <= 20 && neverRoles.some((pattern) => pattern.test(reading.words));
  });
}

/** Whether some row of a header holds figures, as the rows of a form do that begin with a merged label. */
export function holdsFigures(
  view: SheetView,
  { top, bottom }: HeaderSpan,
  read: LabelReader,
  range: ColumnRange = wholeWidth(view),
): boolean {
  for (let row = top; row <= bottom; row++) {
    const own = seenCells(view, row, range.first, range.last).filter((cell) => cell.anchor.row === row);
    if (own.some((cell) => !isGenericHeading(cell.text) && isFigureCell(view, cell, read))) return true;
  }
  return false;
}

/** Grows a header from the row that was noticed: over its merged cells, then over neighbouring heading rows. */
export function headerSpan(
  view: SheetView,
  start: number,
  firstFree: number,
  read: LabelReader,
  range: ColumnRange = wholeWidth(view),
): HeaderSpan {
  let top = start;
  let bottom = start;
  for (const cell of seenCells(view, start, range.first, range.last)) {
    const area = view.mergeAt(start, cell.firstColumn);
    if (!area || area.rowCount > mostHeaderRows) continue;
    top = Math.min(top, Math.max(area.row, firstFree));
    bottom = Math.max(bottom, area.row + area.rowCount - 1);
  }
  const hasRoom = (): boolean => bottom - top + 1 < mostHeaderRows;
  while (top > firstFree && hasRoom() && continuesHeader(view, top - 1, range, read)) top--;
  while (bottom + 1 < view.endRow && hasRoom() && continuesHeader(view, bottom + 1, range, read)) bottom++;
  return { top, bottom };
}
