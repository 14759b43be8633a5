import { ownText } from "./cell-sources";
import { rowDecision } from "./corrections/corrected-header";
import { namesGoal } from "./headings";
import { folded } from "./label";
import { isNoteText } from "./notes-text";
import { seenCells, type SeenCell, type SheetView } from "./sheet-view";
import { nameColumnOf, type IndicatorColumns, type TableColumns } from "./table-columns";

/** What one row below a header is. */
export type BodyRow =
  /** Nothing that begins in this row, or nothing of use. */
  | { readonly kind: "skip" }
  | { readonly kind: "note" }
  | { readonly kind: "total" }
  /** A line over the table that names a goal, a department and so on. */
  | { readonly kind: "heading"; readonly cell: SeenCell }
  /** A row of the table: an indicator, or only the goal or initiative that the next rows belong to. */
  | { readonly kind: "entry" };

const totalWord = /計|平均/u;
const totalExact = /^[(【[]?(小計|合計|総計|中計|総合計|計|平均|平均値|全体平均)(\(.*\))?[)】\]]?$/u;
/** How many indicators came out so, in a line below the list. */
const verdictCount = /^(一部|概ね|おおむね)?未?達成((件|項目|指標)?数)?$/u;
const totalEnd = /(小計|合計|総計)(\(.*\))?$/u;
const exampleMark = /^[(（【[<＜]?(記入|記載|入力)?例[)）】\]>＞]?\s*[\d０-９:：]*$/u;
/** 「（例）受講者数」: the name itself is an example. */
const exampleStart = /^[(（【[<＜](記入|記載|入力)?例[)）】\]>＞]|^(記入|記載|入力)?例[)）:：]/u;
const dateLine = /(現在|時点|更新|作成)[)）]?$/u;
const headingMark =
  /^\s*([（(〔]?([\d０-９]{1,2}|[一二三四五六七八九十]{1,3}|[ア-ン])([-－.．][\d０-９]{1,2})?[）)〕．.、　 ]|[①-⑳Ⅰ-Ⅻ■□●◆◇▼【〔])/u;
const longestHeading = 80;

/** Whether a text says that what stands beside or below it only shows how to fill in: 「記入例」「（例）受講者数」. */
export const isExample = (text: string): boolean =>
  exampleMark.test(text.trim()) || exampleStart.test(text.trim());

/** Whether a name stands for several rows together: 「合計」「小計」「平均」. */
export const isTotalName = (text: string): boolean => totalExact.test(folded(text));

/** Whether targets or actuals of one indicator begin in this row. */
export function hasOwnFigures(view: SheetView, { years }: IndicatorColumns, row: number): boolean {
  return years.some(
    ({ target, actual }) => ownText(view, row, target) !== "" || ownText(view, row, actual) !== "",
  );
}

function isTotal(columns: TableColumns, own: readonly SeenCell[]): boolean {
  const name = nameColumnOf(columns);
  const titles = own.filter(
    ({ firstColumn }) =>
      firstColumn <= name || firstColumn === columns.goal || firstColumn === columns.initiative,
  );
  const namesVerdict = ({ firstColumn, text }: SeenCell): boolean =>
    firstColumn === name && text.includes("達成") && verdictCount.test(folded(text));
  if (titles.some(namesVerdict)) return true;
  if (!titles.some((cell) => totalWord.test(cell.text))) return false;
  const named = titles.some((cell) => cell.firstColumn === name && !totalExact.test(folded(cell.text)));
  return titles.some((cell) => {
    const text = folded(cell.text);
    return totalExact.test(text) || (!named && totalEnd.test(text));
  });
}

const isBlankRow = (view: SheetView, { first, last }: TableColumns, row: number): boolean =>
  seenCells(view, row, first, last).length === 0;

/** Whether the initiatives of the next rows stand in cells of their own, so that a line above them is a goal. */
function isLineOverInitiatives(view: SheetView, columns: TableColumns, row: number): boolean {
  let next = row + 1;
  while (next < view.endRow && isBlankRow(view, columns, next)) next++;
  return columns.goal === null && ownText(view, next, columns.initiative) !== "";
}

/** Whether a line is marked as a heading and the row below it holds an entry that is not: 「（１）防災」 over 「訓練の回数」. */
function isMarkedLine(view: SheetView, columns: TableColumns, row: number, text: string): boolean {
  const next = ownText(view, row + 1, nameColumnOf(columns));
  if (!headingMark.test(text) || next === "" || headingMark.test(next)) return false;
  return columns.indicators.some((indicator) => hasOwnFigures(view, indicator, row + 1));
}

/** A cell alone in a column of names: a line over the next rows, or the name itself. */
function isLineInNames(view: SheetView, columns: TableColumns, row: number, cell: SeenCell): boolean {
  if (columns.goal === null && namesGoal(cell.text)) return true;
  if (cell.firstColumn === columns.initiative) {
    return columns.indicators[0]?.indicator !== null && isLineOverInitiatives(view, columns, row);
  }
  if (cell.firstColumn !== nameColumnOf(columns)) return false;
  return isBlankRow(view, columns, row - 1) || isMarkedLine(view, columns, row, cell.text);
}

function loneCell(
  view: SheetView,
  columns: TableColumns,
  row: number,
  cell: SeenCell,
  covered: boolean,
): BodyRow {
  const text = cell.text.trim();
  const named = [
    columns.goal,
    columns.initiative,
    columns.content,
    ...columns.indicators.map((i) => i.indicator),
  ];
  const spans = cell.lastColumn > cell.firstColumn;
  if (!spans && named.includes(cell.firstColumn)) {
    const isLine = !covered && isLineInNames(view, columns, row, cell);
    return isLine ? { kind: "heading", cell } : { kind: "entry" };
  }
  if (covered || cell.firstColumn > nameColumnOf(columns)) return { kind: "skip" };
  if (/^[\d０-９\s]+$/u.test(text) || dateLine.test(text)) return { kind: "skip" };
  return text.length <= longestHeading ? { kind: "heading", cell } : { kind: "note" };
}

/** Two names and more beside figures: most rows of a large list are such, and their other cells need no look. */
function isPlainEntry(view: SheetView, columns: TableColumns, row: number): boolean {
  if (view.corrections.rows.length > 0) return false;
  const lastName = Math.max(nameColumnOf(columns), columns.goal ?? 0, columns.initiative ?? 0);
  const names = seenCells(view, row, columns.first, lastName).filter(({ anchor }) => anchor.row === row);
  const [first, second] = names;
  if (!first || !second || isExample(first.text) || isTotal(columns, names)) return false;
  return columns.indicators.some((indicator) => hasOwnFigures(view, indicator, row));
}

/** Tells what a row is. Columns outside the table count only for a line that stands alone, left of it. */
export function classifyRow(view: SheetView, columns: TableColumns, row: number): BodyRow {
  if (isPlainEntry(view, columns, row)) return { kind: "entry" };
  const cells = seenCells(view, row, columns.first, columns.last);
  const own = cells.filter((cell) => cell.anchor.row === row);
  const first = own[0] ?? seenCells(view, row, columns.firstLine, columns.first - 1)[0];
  if (!first || first.anchor.row !== row) return { kind: "skip" };
  const texts = (own.length > 0 ? own : [first]).map(({ text }) => text);
  const decision = rowDecision(view, texts);
  if (decision !== null) return { kind: decision };
  const hasFigures = columns.indicators.some((indicator) => hasOwnFigures(view, indicator, row));
  const isLeading = first.firstColumn <= nameColumnOf(columns);
  if (!hasFigures && isLeading && isNoteText(first.text)) return { kind: "note" };
  if (isLeading && isExample(first.text)) return { kind: "skip" };
  if (isTotal(columns, own)) return { kind: "total" };
  if (own.length <= 1 && !hasFigures) {
    if (isNoteText(first.text)) return { kind: "note" };
    return loneCell(view, columns, row, first, cells.length > own.length);
  }
  return own.length === 0 ? { kind: "skip" } : { kind: "entry" };
}
