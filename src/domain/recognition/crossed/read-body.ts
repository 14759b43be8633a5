import { tellingHeading } from "../../plan-years/heading-words";
import { isTotalName } from "../body-row";
import { columnText, sourcedFigure } from "../cell-sources";
import { rowDecision } from "../corrections/corrected-header";
import { folded } from "../label";
import type { LabelReader } from "../label-roles";
import { namesGoal } from "../headings";
import { isNoteText } from "../notes-text";
import type { NamelessRow } from "../table-reader";
import { seenCells, type SeenCell, type SheetView } from "../sheet-view";
import type { CrossedColumns, FigureColumn } from "./crossed-columns";
import type { CrossedPlace } from "./crossed-place";
import { isBesideWord, type FigureKind } from "./figure-kind";
import type { FigurePart, IndicatorParts } from "./indicator-parts";
import { nameColumns, type NameColumns, type RowGroups } from "./row-groups";
import type { RowLabel, RowLabels } from "./row-labels";

/** What reading the rows of a crossed table gave, beside the indicators that went into the store. */
export type CrossedBody = {
  /** Sheet rows whose figures were taken. */
  readonly rows: readonly number[];
  readonly nameless: readonly NamelessRow[];
  readonly leftOut: readonly FigurePart[];
  readonly fiscalYears: readonly number[];
};

/** What a row is: part of an indicator, or none, then perhaps a line over the next rows. */
type RowMeaning = { readonly kind: RowLabel | null; readonly fiscalYear: number | null };

const longestLine = 80;
/** Names of sums of money that a project costs, not of what it reaches. */
const budgetName =
  /^(総|当初|補正|最終|直接)?(事業費|予算額?|決算額?|経費|コスト|人件費|財源|一般財源|特定財源|財源内訳|国庫?支出金|県支出金|地方債|執行率)$/u;
const isBudgetName = (name: string): boolean => budgetName.test(folded(name).replace(/\(.*?\)/gu, ""));
/** Kinds that a column holds in rows of that kind only; a rate, a verdict or a baseline may stand in any row. */
const measured: ReadonlySet<FigureKind> = new Set<FigureKind>(["target", "formerTarget", "actual"]);
const columnStrength: Readonly<Partial<Record<FigureKind, number>>> = { actual: 0.9, target: 0.8 };

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
  const columnHeadings = new Map(columns.columns.map((each) => [each.column, tellingHeading(each.label)]));
  const rows: number[] = [];
  const nameless: NamelessRow[] = [];
  const leftOut: FigurePart[] = [];
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

  const rowHeadings = new Map<string, string | undefined>();
  const rowHeadingOf = ({ kind }: RowMeaning): string | undefined => {
    const label = kind?.label ?? "";
    if (!rowHeadings.has(label)) rowHeadings.set(label, tellingHeading(label));
    return rowHeadings.get(label);
  };

  /** The words of column and row that qualify a figure (R6（見込）, 実績見込); undefined where they do not. */
  const headingOf = ({ column }: FigureColumn, rowHeading: string | undefined): string | undefined => {
    const columnHeading = columnHeadings.get(column);
    if (columnHeading === undefined) return rowHeading;
    return rowHeading === undefined ? columnHeading : `${columnHeading} ${rowHeading}`;
  };

  /** What a figure is: its row and its column together; null where they contradict each other. */
  const partOf = (
    row: number,
    column: FigureColumn,
    meaning: RowMeaning,
    rowHeading: string | undefined,
  ): FigurePart | null => {
    const word = meaning.kind?.kind ?? null;
    const figure = sourcedFigure(view, row, column.column, headingOf(column, rowHeading));
    if (!figure || figure.cell.row !== row) return null;
    if (column.kind === "baseline" || word?.kind === "baseline") {
      const strength = column.kind === "baseline" && word ? (columnStrength[word.kind] ?? 0.7) : 0.9;
      if (word?.kind === "rate" || word?.kind === "verdict") return null;
      return { kind: "baseline", fiscalYear: null, strength, label: "", figure };
    }
    const kind = column.kind ?? word?.kind;
    const fiscalYear = column.fiscalYear ?? meaning.fiscalYear;
    const isOneYear = column.fiscalYear === null || meaning.fiscalYear === null;
    if (!kind || (!isOneYear && column.fiscalYear !== meaning.fiscalYear)) return null;
    const isAgreed = !column.kind || !word || column.kind === word.kind || !measured.has(column.kind);
    if (kindColumn !== null && !isAgreed) return null;
    if (fiscalYear === null && hasYears) return null;
    const label = kindColumn === null ? `#${column.column}` : column.kind ? "" : (meaning.kind?.label ?? "");
    return { kind, fiscalYear, strength: word?.strength ?? 0.9, label, figure };
  };

  const takeEntry = (row: number, meaning: RowMeaning): void => {
    groups.take(row);
    const found = groups.current();
    if (!found || isTotalName(found.place.name.text) || isBudgetName(found.place.name.text)) return;
    const rowHeading = rowHeadingOf(meaning);
    const parts: FigurePart[] = [];
    for (const column of columns.figures) {
      const part = partOf(row, column, meaning, rowHeading);
      if (part) parts.push(part);
    }
    if (parts.length === 0) return;
    const content = names.content === null ? null : columnText(view, row, names.content);
    const remark = {
      fiscalYear: yearColumn === null ? null : meaning.fiscalYear,
      remark: names.remark === null ? null : ownOrNull(row, names.remark),
      reason: names.reason === null ? null : ownOrNull(row, names.reason),
      isOfActual: meaning.kind?.kind?.kind === "actual",
    };
    const added = store.add(found.place, parts, content, remark);
    leftOut.push(...added.leftOut);
    if (found.isNameless && added.isNew) {
      nameless.push({ row, column: nameColumn ?? range.first, usedName: found.place.name.text });
    }
    for (const part of parts) {
      const isMeasure = part.kind === "target" || part.kind === "actual";
      if (isMeasure && part.fiscalYear !== null) years.add(part.fiscalYear);
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
