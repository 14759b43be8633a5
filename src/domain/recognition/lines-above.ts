import type { SourcedText } from "../plan/plan";
import { isExample } from "./body-row";
import { sourcedCell } from "./cell-sources";
import { namesDepartment, namesGoal } from "./headings";
import { isNoteText } from "./notes-text";
import { seenCells, type ColumnRange, type SeenCell, type SheetView } from "./sheet-view";
import { titleYearIn } from "./title";

const rowsForGoal = 5;
const rowsForDepartment = 12;
const departmentLabel =
  /^[\s　]*[（(【[]?[\s　]*(?:提出|担当|所管|主管|報告)?[\s　]*(?:部[\s　]*局|部[\s　]*課|部[\s　]*署|課[\s　]*所?|所[\s　]*属|所[\s　]*管[\s　]*課|担[\s　]*当[\s　]*課|部[\s　]*課[\s　]*室)[\s　]*(?:名|等)?[\s　]*[)）】\]]?[\s　]*[:：]?[\s　]*/u;

/** The filled cells of the rows shortly above a header, from the nearest row upwards, within some columns. */
function rowsAbove(
  view: SheetView,
  headerTop: number,
  { first, last }: ColumnRange,
  count: number,
): readonly (readonly SeenCell[])[] {
  const top = Math.max(view.grid.top, headerTop - count);
  return Array.from({ length: Math.max(0, headerTop - top) }, (_row, index) =>
    seenCells(view, headerTop - 1 - index, first, last),
  );
}

/** The goal that a line shortly above a header names: 「重点目標１ 強い組織をつくる」. */
export function goalAbove(view: SheetView, headerTop: number, range: ColumnRange): SourcedText | null {
  for (const [cell, ...others] of rowsAbove(view, headerTop, range, rowsForGoal)) {
    if (cell && others.length === 0 && namesGoal(cell.text)) return sourcedCell(view, cell);
  }
  return null;
}

/** Whether the nearest line above a header says that the table is an example. */
export function isExampleAbove(view: SheetView, headerTop: number, range: ColumnRange): boolean {
  const line = rowsAbove(view, headerTop, range, rowsForGoal).find((cells) => cells.length > 0);
  return line?.length === 1 && isExample(line[0]?.text ?? "");
}

/** The year that a line between two tables names for the lower one: 「令和６年度の実績」. */
export function yearAbove(view: SheetView, headerTop: number, range: ColumnRange): number | null {
  for (const cells of rowsAbove(view, headerTop, range, rowsForGoal)) {
    if (cells.length > 2) return null;
    const years = cells.flatMap(({ text }) => (isNoteText(text) ? [] : (titleYearIn(text) ?? [])));
    if (years[0] !== undefined) return years[0];
  }
  return null;
}

/** The department in 「部局名：総務部」, or in the cell right of 「部局名」. */
function departmentIn(view: SheetView, cells: readonly SeenCell[]): SourcedText | null {
  for (const [index, cell] of cells.entries()) {
    const label = departmentLabel.exec(cell.text)?.[0];
    if (label === undefined) continue;
    const rest = cell.text.slice(label.length).trim();
    const next = cells[index + 1];
    if (rest !== "") return namesDepartment(rest) ? sourcedCell(view, cell, rest) : null;
    return next && namesDepartment(next.text) ? sourcedCell(view, next, next.text) : null;
  }
  return null;
}

/** The department that a line above a header names for the whole table: 「部局名：総務部」. */
export function departmentAbove(view: SheetView, headerTop: number, range: ColumnRange): SourcedText | null {
  for (const cells of rowsAbove(view, headerTop, range, rowsForDepartment)) {
    const found = departmentIn(view, cells);
    if (found) return found;
  }
  return null;
}
