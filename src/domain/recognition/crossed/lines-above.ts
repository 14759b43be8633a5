import { fiscalYearsIn } from "../../fiscal-year/fiscal-years-in";
import type { SourcedText } from "../../plan/plan";
import { sourcedCell } from "../cell-sources";
import { holdsPlainFigure } from "../header-rows";
import { namesDepartment, namesGoal } from "../headings";
import type { LabelReader } from "../label-roles";
import { isNoteText } from "../notes-text";
import type { Role } from "../recognised-table";
import { seenCells, type ColumnRange, type SeenCell, type SheetView } from "../sheet-view";
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
const labelled: readonly Role[] = ["goal", "initiative", "department"];

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

/** A label with its value beside it; a doubtful one means a goal or an initiative (施策名). */
type Pair = { readonly role: Role; readonly isDoubtful: boolean; readonly value: SourcedText };

/** Labels with their values beside them: 「計画名｜窓口改革」. */
function pairsIn(view: SheetView, cells: readonly SeenCell[], read: LabelReader): readonly Pair[] {
  return cells.flatMap((cell, index): readonly Pair[] => {
    const { guesses } = read(cell.text);
    const [role] = guesses;
    const value = cells[index + 1];
    if (!role || !value || (read(value.text).guesses[0]?.strength ?? 0) >= 0.7) return [];
    const isDoubtful = role.strength < 0.8;
    const isEither = role.role === "goal" && guesses.some((other) => other.role === "initiative");
    if (!labelled.includes(role.role) || (isDoubtful && !isEither)) return [];
    return [{ role: role.role, isDoubtful, value: sourcedCell(view, value) }];
  });
}

/** The value of a role; a doubtful label names the goal only where another one names the initiative (事業名). */
function pairedText(pairs: readonly Pair[], role: Role): SourcedText | null {
  const sure = pairs.filter(({ isDoubtful }) => !isDoubtful);
  const hasInitiative = sure.some((pair) => pair.role === "initiative");
  const counted = role === "goal" && hasInitiative ? pairs : sure;
  return (
    [...counted]
      .sort((a, b) => Number(a.isDoubtful) - Number(b.isDoubtful))
      .find((pair) => pair.role === role)?.value ?? null
  );
}

const canBeName = (text: string, read: LabelReader): boolean =>
  text.length <= longestName &&
  read(text).words !== "" &&
  !aboutSheet.test(text.trim()) &&
  planNameIn(text) === null;

/** Reads the lines between the table above (or the top of the sheet) and a header. */
export function linesAbove(
  view: SheetView,
  top: number,
  range: ColumnRange,
  firstFree: number,
  read: LabelReader,
): LinesAbove {
  let name: SourcedText | null = null;
  let goal: SourcedText | null = null;
  let unit: SourcedText | null = null;
  let department: SourcedText | null = null;
  const pairs: Pair[] = [];
  for (let row = top - 1; row >= Math.max(firstFree, top - rowsLookedAt); row--) {
    const cells = seenCells(view, row, range.first, range.last).filter(({ anchor }) => anchor.row === row);
    if (cells.length > 2 && holdsPlainFigure(cells)) break;
    for (const cell of cells) {
      const written = unitNote.exec(cell.text)?.[1];
      if (written) unit ??= { ...sourcedCell(view, cell), text: written };
    }
    const lines = cells.filter(({ text }) => !isNoteText(text) && !unitNote.test(text));
    pairs.push(...pairsIn(view, lines, read));
    const [line] = lines;
    if (!line || lines.length > 1) continue;
    if (namesDepartment(line.text)) department ??= sourcedCell(view, line);
    else if (namesGoal(line.text)) goal ??= sourcedCell(view, line);
    else if (canBeName(line.text, read)) name ??= sourcedCell(view, line);
  }
  return {
    name: name ?? goal,
    goal: pairedText(pairs, "goal") ?? (name ? goal : null),
    initiative: pairedText(pairs, "initiative"),
    department: pairedText(pairs, "department") ?? department,
    unit,
  };
}
