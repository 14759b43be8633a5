import { yearMentions } from "../year-mentions";
import { readTitle } from "../title";
import type { SheetContext } from "../sheet-context";
import { isIndicatorLabel, isInitiativeLabel, type FormCell } from "./form-cell";
import type { FormSheet } from "./form-sheet";

/** The single fiscal year that a text is, or null. */
export function fiscalYearIn(text: string): number | null {
  const { years, rest } = yearMentions(text);
  return years.length === 1 && rest.trim().length <= 3 ? (years[0] ?? null) : null;
}

const reportedWords = /^(評価対象|対象|評価|報告|実績)年度?$/u;

/** 「評価対象年度｜令和５年度」: the year that a label of the sheet gives. */
function labelledYear(cells: readonly FormCell[]): number | null {
  for (const [index, cell] of cells.entries()) {
    const label = cell.labels.find(({ words }) => reportedWords.test(words));
    if (!label) continue;
    const value = label.value ?? cells[index + 1]?.text ?? "";
    const after = cells[index + 2];
    const year = after?.year ? null : fiscalYearIn(value);
    if (year !== null) return year;
  }
  return null;
}

/** The fiscal year that a form or the cards of a sheet report: by a label, the title above, or the cover. */
export function reportedYearOf(sheet: FormSheet, { view, titleYear }: SheetContext): number | null {
  const isFirst = (cell: FormCell): boolean =>
    cell.labels.some((label) => isIndicatorLabel(label) || isInitiativeLabel(label));
  const firstRow = sheet.rows.find((row) => sheet.cellsOf(row).some(isFirst)) ?? view.endRow;
  for (const row of sheet.rows) {
    const year = labelledYear(sheet.cellsOf(row));
    if (year !== null) return year;
  }
  return readTitle(view, firstRow, false).fiscalYear ?? titleYear;
}
