import type { PlanPeriod } from "../conventions/conventions";
import { planPeriodIn, withColumnPhases } from "../plan-years/read-plan-period";
import type { CorrectedSheet } from "./corrections/applied";
import type { RecognisedTable } from "./recognised-table";
import { seenCells } from "./sheet-view";

/** Titles stand on top; what lies further down on a sheet without tables is text of another kind. */
const rowsLookedAt = 60;
const anyDigit = /[\d０-９元]/u;

/**
 * The period of the plan as the rows above the tables say it, then the covers (sheets without tables); its phases also from
 * headings over year columns. Null where nothing names several years in a row.
 */
export function bookPeriod(
  sheets: readonly CorrectedSheet[],
  tables: readonly RecognisedTable[],
): PlanPeriod | null {
  const visible = sheets.filter(({ view, isExcluded }) => view.grid.visible && !isExcluded);
  const isRead = ({ view }: CorrectedSheet): boolean => tables.some(({ sheet }) => sheet === view.grid.name);
  const ordered = [...visible.filter(isRead), ...visible.filter((sheet) => !isRead(sheet))];
  const period = planPeriodIn(ordered.flatMap((sheet) => titleRows(sheet, tables)));
  return withColumnPhases(
    period,
    tables.flatMap(({ columns }) => columns),
  );
}

/** The rows above the first table or header of a sheet, the cells of a row joined: 「計画期間」 stands beside the years. */
function titleRows({ view, blocks }: CorrectedSheet, tables: readonly RecognisedTable[]): readonly string[] {
  const { name, top } = view.grid;
  const starts = tables.filter(({ sheet }) => sheet === name).map(({ area }) => area.row);
  const endRow = Math.min(view.endRow, top + rowsLookedAt, blocks[0]?.top ?? Infinity, ...starts);
  const rows: string[] = [];
  for (let row = top; row < endRow; row++) {
    const own = seenCells(view, row).filter(({ anchor }) => anchor.row === row);
    const text = own.map((cell) => cell.text).join(" ");
    if (anyDigit.test(text)) rows.push(text);
  }
  return rows;
}
