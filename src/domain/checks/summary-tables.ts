import { folded } from "../recognition/label";
import { valueAt, numberFormatAt } from "../grid/sheet-grid";
import { formatMeaning } from "../evaluation/number-format";
import type { SheetView } from "../recognition/sheet-view";
import type { CheckedBook } from "./checked-book";

/** A column of figures of a summary, from the first row to the one above the total. */
export type SummaryColumn = {
  readonly heading: string;
  readonly column: number;
  readonly isShare: boolean;
  /** One a row; null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly total: number | null;
};

/** A small table with a line of totals: 「項目・件数・割合」. Rows are those above the total, `totalRow` the total's. */
export type SummaryTable = {
  readonly sheet: string;
  readonly firstRow: number;
  readonly totalRow: number;
  readonly columns: readonly SummaryColumn[];
};

const totalWord = /^(?:合計|総計|計)$/u;

/** The tables of totals on the sheets that were recognised as summaries of counts. */
export function summaryTables({ recognition, views }: CheckedBook): readonly SummaryTable[] {
  return recognition.notRead.flatMap(({ sheet, reason }) => {
    const view = views.get(sheet);
    const isSummary = reason.kind === "lookAlike" && reason.what === "countSummary";
    return isSummary && view ? tablesOn(view) : [];
  });
}

function tablesOn(view: SheetView): readonly SummaryTable[] {
  const found: SummaryTable[] = [];
  for (let row = view.grid.top; row < view.endRow; row++) {
    for (let column = view.grid.left; column < view.endColumn; column++) {
      if (totalWord.test(folded(view.shownAt(row, column)))) found.push(...tableAbove(view, row, column));
    }
  }
  return found;
}

function tableAbove(view: SheetView, totalRow: number, labelColumn: number): readonly SummaryTable[] {
  const firstRow = firstRowAbove(view, totalRow, labelColumn);
  if (totalRow - firstRow < 2) return [];
  const columns: SummaryColumn[] = [];
  for (let column = labelColumn + 1; column < view.endColumn; column++) {
    const rows = Array.from({ length: totalRow - firstRow }, (_row, at) => firstRow + at);
    const values = rows.map((row) => numberAt(view, row, column));
    if (values.every((value) => value === null)) {
      if (rows.some((row) => view.shownAt(row, column) !== "")) break;
      continue;
    }
    columns.push({
      heading: headingAbove(view, firstRow, column),
      column,
      isShare: isPercent(view, firstRow, column),
      values,
      total: numberAt(view, totalRow, column),
    });
  }
  return columns.length === 0 ? [] : [{ sheet: view.grid.name, firstRow, totalRow, columns }];
}

/** Rows belong to the table while their label is filled and a number stands beside it. */
function firstRowAbove(view: SheetView, totalRow: number, labelColumn: number): number {
  let row = totalRow;
  while (row > view.grid.top) {
    const label = view.shownAt(row - 1, labelColumn);
    const hasNumber = [1, 2, 3].some((offset) => numberAt(view, row - 1, labelColumn + offset) !== null);
    if (label === "" || totalWord.test(folded(label)) || /小計/u.test(label) || !hasNumber) break;
    row--;
  }
  return row;
}

function headingAbove(view: SheetView, firstRow: number, column: number): string {
  for (let row = firstRow - 1; row >= view.grid.top; row--) {
    const text = view.shownAt(row, column);
    if (text !== "") return folded(text);
  }
  return "";
}

function numberAt(view: SheetView, row: number, column: number): number | null {
  const value = valueAt(view.grid, row, column);
  return typeof value === "number" ? value : null;
}

function isPercent(view: SheetView, row: number, column: number): boolean {
  const value = numberAt(view, row, column);
  return value !== null && formatMeaning(numberFormatAt(view.grid, row, column), value).kind === "percent";
}
