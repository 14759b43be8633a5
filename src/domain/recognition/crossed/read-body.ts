import type { SourcedFigure } from "../../plan/plan";
import { isTotalName } from "../body-row";
import { columnText, sourcedFigure } from "../cell-sources";
import { rowDecision } from "../corrections/corrected-header";
import { folded } from "../label";
import type { LabelReader } from "../label-roles";
import { namesGoal } from "../headings";
import { isNoteText } from "../notes-text";
import type { NamelessRow } from "../table-reader";
import { seenCells, type SeenCell, type SheetView } from "../sheet-view";
import type { CrossedColumns } from "./crossed-columns";
import type { CrossedPlace } from "./crossed-place";
import { isBesideWord } from "./figure-kind";
import { figureRoles, type RowMeaning } from "./figure-roles";
import type { IndicatorParts } from "./indicator-parts";
import { nameColumns, type NameColumns, type RowGroups } from "./row-groups";
import type { RowLabel, RowLabels } from "./row-labels";

/** What reading the rows of a crossed table gave, beside the indicators that went into the store. */
export type CrossedBody = {
  /** Sheet rows whose figures were taken. */
  readonly rows: readonly number[];
  readonly nameless: readonly NamelessRow[];
  readonly leftOut: readonly SourcedFigure[];
  readonly fiscalYears: readonly number[];
};

const longestLine = 80;
/** Names of sums of money that a project costs, not of what it reaches. */
const budgetName =
  /^(総|当初|補正|最終|直接)?(事業費|予算額?|決算額?|経費|コスト|人件費|財源|一般財源|特定財源|財源内訳|国庫?支出金|県支出金|地方債|執行率)$/u;
const isBudgetName = (name: string): boolean => budgetName.test(folded(name).replace(/\(.*?\)/gu, ""));
/** Reads the rows of one table into the store of indicators. */
export function readCrossedBody(
  view: SheetView,
  place: CrossedPlace,
  columns: CrossedColumns,
  labels: RowLabels,
  groups: RowGroups,
  read: LabelReader,
  titleYear: number | null,
  store: IndicatorParts,
): CrossedBody {
  const { kindColumn, yearColumn, range } = place;
  const names: NameColumns = nameColumns(columns.columns);
  const nameColumn = names.indicator ?? names.initiative;
  const firstFigure = Math.min(...columns.figures.map(({ column }) => column));
  const hasYears = yearColumn !== null || columns.figures.some(({ fiscalYear }) => fiscalYear !== null);
  const hasKinds = kindColumn !== null;
  const rolesOf = figureRoles(columns.figures, columns.columns, { hasKinds, hasYears });
  const rows: number[] = [];
  const nameless: NamelessRow[] = [];
  const leftOut: SourcedFigure[] = [];
  const years = new Set<number>();
  let carriedKind: RowLabel | null = null;
  let carriedYear: number | null = null;

  const isNamed = (row: number): boolean => {
    if (nameColumn === null) return false;
    return view.anchorOf(row, nameColumn).row === row && columnText(view, row, nameColumn) !== null;
  };

  /** The kind that a row names; a blank or merged cell left of the names continues the one above. */
  const kindOf = (row: number, isYearKnown: boolean): RowLabel | null => {
    if (kindColumn === null) return null;
    const text = view.shownAt(row, kindColumn);
    const isOwn = view.anchorOf(row, kindColumn).row === row;
    if (text === "")
      return isNamed(row) && nameColumn !== null && kindColumn < nameColumn ? carriedKind : null;
    return isOwn || isNamed(row) ? labels.kindOf(text, isYearKnown) : null;
  };

  /** What a row says about its figures; null where it is no part of an indicator. */
  const meaningOf = (row: number): RowMeaning | null => {
    const shown = yearColumn === null ? "" : view.shownAt(row, yearColumn);
    const dated = shown === "" ? null : labels.yearOf(shown);
    if (dated?.fiscalYear === "unknown") return null;
    if (yearColumn === null || kindColumn !== null) {
      if (shown !== "" && !dated) return null;
      const kind = dated?.kind?.kind === "baseline" ? dated : kindOf(row, dated !== null);
      if (!kind) return null;
      const own = kind.fiscalYear === "unknown" ? null : kind.fiscalYear;
      const fiscalYear =
        yearColumn === null ? own : (dated?.fiscalYear ?? (shown === "" ? carriedYear : own));
      return { kind, fiscalYear: fiscalYear ?? (hasYears ? null : titleYear) };
    }
    if (dated) return { kind: dated.kind ? dated : null, fiscalYear: dated.fiscalYear };
    return shown === "" && isNamed(row) && carriedYear !== null
      ? { kind: null, fiscalYear: carriedYear }
      : null;
  };

  const takeEntry = (row: number, meaning: RowMeaning): void => {
    groups.take(row);
    const found = groups.current();
    if (!found || isTotalName(found.place.name.text) || isBudgetName(found.place.name.text)) return;
    const roles = rolesOf(meaning);
    const figures = roles.map(({ column, heading }) => {
      const figure = sourcedFigure(view, row, column, heading);
      return figure?.cell.row === row ? figure : undefined;
    });
    if (figures.every((figure) => figure === undefined)) return;
    const content = names.content === null ? null : columnText(view, row, names.content);
    const remark = {
      fiscalYear: yearColumn === null ? null : meaning.fiscalYear,
      remark: names.remark === null ? null : ownOrNull(row, names.remark),
      reason: names.reason === null ? null : ownOrNull(row, names.reason),
      isOfActual: meaning.kind?.kind?.kind === "actual",
    };
    const added = store.add(found.place, { roles, figures }, content, remark);
    leftOut.push(...added.leftOut);
    if (found.isNameless && added.isNew) {
      nameless.push({ row, column: nameColumn ?? range.first, usedName: found.place.name.text });
    }
    for (let index = 0; index < roles.length; index++) {
      const role = roles[index];
      if (!role || !figures[index] || role.fiscalYear === null) continue;
      if (role.kind === "target" || role.kind === "actual") years.add(role.fiscalYear);
    }
    rows.push(row);
  };
  const ownOrNull = (row: number, column: number) => {
    const found = columnText(view, row, column);
    return found && found.cell.row === row ? found : null;
  };

  /** The line over the next rows that a row is, or null: one cell alone, left of the figures or across them. */
  const lineOf = (row: number): SeenCell | null => {
    const own = seenCells(view, row, range.first, range.last).filter(({ anchor }) => anchor.row === row);
    const [cell] = own;
    if (!cell || own.length > 1 || cell.text.length > longestLine) return null;
    const isBeside = cell.firstColumn === kindColumn && isBesideWord(cell.text, read);
    if (cell.firstColumn >= firstFigure || isBeside) return null;
    return isNoteText(cell.text) || isTotalName(cell.text) ? null : cell;
  };

  /** Whether a row only names goals or initiatives for the rows below, in several columns at once. */
  const namesOnly = (row: number): boolean => {
    const own = seenCells(view, row, range.first, range.last).filter(({ anchor }) => anchor.row === row);
    const groupColumns = [names.goal, names.initiative, names.indicator, names.department, names.content];
    return own.length > 1 && own.every(({ firstColumn }) => groupColumns.includes(firstColumn));
  };

  const isSaid = view.corrections.rows.length > 0;
  const isSkipped = (row: number): boolean => {
    if (!isSaid) return false;
    const own = seenCells(view, row, range.first, range.last).filter(({ anchor }) => anchor.row === row);
    return (
      rowDecision(
        view,
        own.map(({ text }) => text),
      ) === "skip"
    );
  };

  /** Whether a line stands in a column of names, and the next row does not name another there. */
  const continuesInto = ({ firstColumn, lastColumn, text }: SeenCell, next: number | null): boolean => {
    if (firstColumn !== lastColumn) return false;
    if (firstColumn === names.goal) return true;
    if (names.goal === null && namesGoal(text)) return false;
    const isOfNames = firstColumn === names.initiative || firstColumn === nameColumn;
    return isOfNames && next !== null && view.shownAt(next, firstColumn) === "";
  };

  let line: SeenCell | null = null;
  let followsLine = false;
  const takeLine = (next: number | null, beginsIndicator: boolean): void => {
    if (!line) return;
    if (continuesInto(line, next)) groups.take(line.anchor.row);
    else groups.takeLine(line, followsLine, nameColumn === null && beginsIndicator);
    followsLine = true;
    line = null;
  };
  const seen = new Set<string>();
  for (let row = place.header.bottom + 1; row < place.endRow; row++) {
    if (isSkipped(row)) continue;
    const meaning = meaningOf(row);
    if (meaning) {
      const word = `${meaning.kind?.label ?? ""}:${meaning.fiscalYear ?? ""}`;
      const beginsIndicator = seen.size === 0 || seen.has(word);
      if (beginsIndicator) seen.clear();
      if (line && !beginsIndicator && nameColumn === null) line = null;
      takeLine(row, beginsIndicator);
      seen.add(word);
      followsLine = false;
      takeEntry(row, meaning);
      carriedKind = meaning.kind ?? carriedKind;
      carriedYear = meaning.fiscalYear ?? carriedYear;
      continue;
    }
    if (namesOnly(row)) groups.take(row);
    const found = lineOf(row);
    if (!found) continue;
    takeLine(null, true);
    line = found;
  }
  return { rows, nameless, leftOut, fiscalYears: [...years].sort((a, b) => a - b) };
}
