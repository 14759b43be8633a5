import { fiscalYearsIn } from "../../fiscal-year/fiscal-years-in";
import type { SourcedText } from "../../plan/plan";
import { sourcedCell } from "../cell-sources";
import { holdsPlainFigure } from "../header-rows";
import { namesDepartment, namesGoal } from "../headings";
import type { LabelReader } from "../label-roles";
import { pairsAbove } from "../named-above";
import { isNoteText } from "../notes-text";
import { seenCells, type ColumnRange, type SheetView } from "../sheet-view";
import { planNameIn } from "../title";

/** What the lines above a table say about all of it; null where none says so. */
export type LinesAbove = {
  /** The nearest line, which names the indicator of a table without a column of names. */
  readonly name: SourcedText | null;
  readonly goal: SourcedText | null;
  readonly initiative: SourcedText | null;
  readonly department: SourcedText | null;
  /** From 「（単位：百万円）」. */
  readonly unit: SourcedText | null;
};

const rowsLookedAt = 12;
const longestName = 80;
const unitNote = /単\s*位\s*[:：]?\s*([^()（）\s:：]{1,8})/u;
/** Lines about the sheet, not about one table: 「指標管理表」「様式第２号」. */
const aboutSheet = /一覧|報告書|管理表|管理シート|調書|シート$|^[（(【]?(様式|別紙|別添|資料|参考)/u;

/** Western years named above a table, periods included: they settle years whose era is not written. */
export function yearsAbove(view: SheetView, top: number, range: ColumnRange): readonly number[] {
  const years: number[] = [];
  for (let row = Math.max(view.grid.top, top - rowsLookedAt); row < top; row++) {
    for (const { text } of seenCells(view, row, range.first, range.last)) {
      if (text.length > longestName) continue;
      for (const { year } of fiscalYearsIn(text)) if (year !== null) years.push(year);
    }
  }
  return years;
}

const canBeName = (text: string, read: LabelReader): boolean =>
  text.length <= longestName &&
  read(text).words !== "" &&
  !aboutSheet.test(text.trim()) &&
  planNameIn(text) === null;

/**
 * Reads the lines between the table above (or the top of the sheet) and a header; `hasInitiatives` where the table names the
 * initiatives of its rows.
 */
export function linesAbove(
  view: SheetView,
  top: number,
  range: ColumnRange,
  firstFree: number,
  read: LabelReader,
  hasInitiatives: boolean,
): LinesAbove {
  const named = pairsAbove(view, top, range, firstFree, read).names(hasInitiatives);
  let name: SourcedText | null = null;
  let goal: SourcedText | null = null;
  let unit: SourcedText | null = null;
  let department: SourcedText | null = null;
  for (let row = top - 1; row >= Math.max(firstFree, top - rowsLookedAt); row--) {
    const cells = seenCells(view, row, range.first, range.last).filter(({ anchor }) => anchor.row === row);
    if (cells.length > 2 && holdsPlainFigure(cells)) break;
    for (const cell of cells) {
      const written = unitNote.exec(cell.text)?.[1];
      if (written) unit ??= { ...sourcedCell(view, cell), text: written };
    }
    const lines = cells.filter(({ text }) => !isNoteText(text) && !unitNote.test(text));
    const [line] = lines;
    if (!line || lines.length > 1) continue;
    if (namesDepartment(line.text)) department ??= sourcedCell(view, line);
    else if (namesGoal(line.text)) goal ??= sourcedCell(view, line);
    else if (canBeName(line.text, read)) name ??= sourcedCell(view, line);
  }
  return {
    name: name ?? goal,
    goal: named.goal ?? (name ? goal : null),
    initiative: named.initiative,
    department: named.department ?? department,
    unit,
  };
}
