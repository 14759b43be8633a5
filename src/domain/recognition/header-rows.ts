import { valueAt } from "../grid/sheet-grid";
import { folded } from "./label";
import { isStrong, isYearOnly, type LabelReader } from "./label-roles";
import { seenCells, type SeenCell, type SheetView } from "./sheet-view";
import { neverRoles } from "./vocabulary-patterns";

const mostHeaderRows = 6;
const digitsLead = /^[約▲△+\-−]*\d/u;
const formulaMark = /^\(?[a-z\d]([/÷*+-][a-z\d])?\)?$/u;
const genericWord = /^(数値|値|数|量|率|名|名称|内容|区分|年度|項目|人数|件数|金額|備考欄)$/u;
const bracketed = /^\(.{1,10}\)$/u;

const plainFigure = /^\s*[▲△+−-]?[\d０-９][\d０-９,，.．]*\s*([%％]|人|件|回|円|千円|時間|団体|箇所)?\s*$/u;
const plainYear = /^\s*(19|20|１９|２０)[\d０-９]{2}\s*$/u;

/** First and last row of a header, both included. */
export type HeaderSpan = { readonly top: number; readonly bottom: number };

/** A figure as a table body holds it; a year, even as a bare number, is none. */
function isFigureCell(view: SheetView, cell: SeenCell, read: LabelReader): boolean {
  const reading = read(cell.text);
  if (isYearOnly(reading)) return false;
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

/** Whether a row names at least two different roles and holds no figures. */
export function startsHeader(view: SheetView, cells: readonly SeenCell[], read: LabelReader): boolean {
  if (cells.length < 2 || holdsPlainFigure(cells)) return false;
  const readings = cells.map((cell) => read(cell.text));
  const strong = readings.filter(isStrong);
  const roles = new Set(strong.map((reading) => reading.guesses[0]?.role));
  if (roles.size < 2 || strong.length + readings.filter(isYearOnly).length < cells.length * 0.4) return false;
  return !cells.some((cell) => isFigureCell(view, cell, read));
}

/** Whether every cell that begins in this row reads like a part of a heading. */
function continuesHeader(view: SheetView, row: number, read: LabelReader): boolean {
  const own = seenCells(view, row).filter((cell) => cell.anchor.row === row);
  const alone = own.length === 1 ? own[0] : undefined;
  if (own.length === 0 || (alone && !isYearOnly(read(alone.text)) && !isGenericHeading(alone.text)))
    return false;
  return own.every((cell) => {
    const reading = read(cell.text);
    if (reading.guesses.length > 0 || isYearOnly(reading) || isGenericHeading(cell.text)) return true;
    return cell.text.length <= 20 && neverRoles.some((pattern) => pattern.test(reading.words));
  });
}

/** Whether some row of a header holds figures, as the rows of a form do that begin with a merged label. */
export function holdsFigures(view: SheetView, { top, bottom }: HeaderSpan, read: LabelReader): boolean {
  for (let row = top; row <= bottom; row++) {
    const own = seenCells(view, row).filter((cell) => cell.anchor.row === row);
    if (own.some((cell) => !isGenericHeading(cell.text) && isFigureCell(view, cell, read))) return true;
  }
  return false;
}

/** Grows a header from the row that was noticed: over its merged cells, then over neighbouring heading rows. */
export function headerSpan(view: SheetView, start: number, firstFree: number, read: LabelReader): HeaderSpan {
  let top = start;
  let bottom = start;
  for (const cell of seenCells(view, start)) {
    const area = view.mergeAt(start, cell.firstColumn);
    if (!area || area.rowCount > mostHeaderRows) continue;
    top = Math.min(top, Math.max(area.row, firstFree));
    bottom = Math.max(bottom, area.row + area.rowCount - 1);
  }
  while (top > firstFree && bottom - top + 1 < mostHeaderRows && continuesHeader(view, top - 1, read)) top--;
  while (bottom + 1 < view.endRow && bottom - top + 1 < mostHeaderRows) {
    if (!continuesHeader(view, bottom + 1, read)) break;
    bottom++;
  }
  return { top, bottom };
}
