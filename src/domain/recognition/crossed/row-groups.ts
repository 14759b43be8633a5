import { columnText } from "../cell-sources";
import { headingLevels, namesDepartment } from "../headings";
import { sameText } from "../plan-draft";
import type { RecognisedColumn, Role } from "../recognised-table";
import type { SourcedText } from "../../plan/plan";
import type { SeenCell, SheetView } from "../sheet-view";
import type { IndicatorPlace } from "./gathered-indicator";
import type { LinesAbove } from "./lines-above";

/** Columns that say what a row is about, null where the table has none. */
export type NameColumns = {
  readonly goal: number | null;
  readonly initiative: number | null;
  readonly content: number | null;
  readonly indicator: number | null;
  readonly kind: number | null;
  readonly unit: number | null;
  readonly department: number | null;
  readonly remark: number | null;
  readonly reason: number | null;
};

/** Picks the columns of names out of all columns. */
export function nameColumns(columns: readonly RecognisedColumn[]): NameColumns {
  const of = (role: Role): number | null => columns.find((column) => column.role === role)?.column ?? null;
  return {
    goal: of("goal"),
    initiative: of("initiative"),
    content: of("content"),
    indicator: of("indicator"),
    kind: of("indicatorKind"),
    unit: of("unit"),
    department: of("department"),
    remark: of("remark"),
    reason: of("reason"),
  };
}

/** Whose figures a row holds; `isNameless` where a name of another level stands in. */
export type RowPlace = { readonly place: IndicatorPlace; readonly isNameless: boolean };

/**
 * Goal, initiative, department and indicator of the rows of one table. Blank and merged cells continue those above;
 * a new goal or initiative ends what stood below it.
 */
export type RowGroups = {
  /** Takes what the cells of a row name, whether or not it holds figures. */
  take(row: number): void;
  /** A line of its own between the rows; `beginsNames` where it can only be the name of the next indicator. */
  takeLine(cell: SeenCell, followsLine: boolean, beginsNames: boolean): void;
  /** Whose figures the row holds that was taken last; null where nothing names it. */
  current(): RowPlace | null;
};

type State = {
  goal: SourcedText | null;
  initiative: SourcedText | null;
  /** A line of the second level, for tables without a column of initiatives. */
  line: SourcedText | null;
  department: SourcedText | null;
  name: SourcedText | null;
  kind: SourcedText | null;
  unit: SourcedText | null;
};

const isSameCell = (a: SourcedText | null, b: SourcedText | null): boolean =>
  a !== null && b !== null && a.cell.row === b.cell.row && a.cell.column === b.cell.column;

/** Starts with what stands above the table. */
export function rowGroups(
  view: SheetView,
  columns: NameColumns,
  above: LinesAbove,
  fixedName: SourcedText | null,
): RowGroups {
  const levels = headingLevels();
  const nameColumn = columns.indicator ?? columns.initiative;
  const state: State = {
    goal: above.goal,
    initiative: above.initiative,
    line: null,
    department: above.department,
    name: fixedName,
    kind: null,
    unit: null,
  };
  const text = (row: number, column: number | null): SourcedText | null => columnText(view, row, column);

  const enterGoal = (goal: SourcedText): void => {
    if (sameText(goal, state.goal)) return;
    Object.assign(state, {
      goal,
      line: null,
      initiative: columns.initiative === null ? above.initiative : null,
    });
    if (nameColumn !== null) Object.assign(state, { name: null, kind: null, unit: null });
  };
  const enterInitiative = (initiative: SourcedText): void => {
    if (sameText(initiative, state.initiative)) return;
    Object.assign(state, { initiative, department: above.department });
    if (columns.indicator !== null) Object.assign(state, { name: null, kind: null, unit: null });
  };
  const enterName = (name: SourcedText): void => {
    if (!isSameCell(name, state.name) && !sameText(name, state.name)) state.unit = null;
    state.name = name;
  };

  return {
    take: (row) => {
      const goal = text(row, columns.goal);
      if (goal) enterGoal(goal);
      const initiative = text(row, columns.initiative);
      if (initiative) enterInitiative(initiative);
      state.department = text(row, columns.department) ?? state.department;
      const name = nameColumn === null ? null : text(row, nameColumn);
      if (name) enterName(name);
      state.kind = text(row, columns.kind) ?? state.kind;
      state.unit = text(row, columns.unit) ?? state.unit;
    },
    takeLine: ({ text: shown, anchor }, followsLine, beginsNames) => {
      const line = { text: shown, cell: { sheet: view.grid.name, row: anchor.row, column: anchor.column } };
      if (namesDepartment(shown)) state.department = line;
      else if (beginsNames) {
        if (followsLine && state.name && nameColumn === null) enterGoal(state.name);
        enterName(line);
      } else if (columns.goal === null) {
        if (levels.levelOf(shown, followsLine) === 0) enterGoal(line);
        else state.line = line;
      }
    },
    current: () => {
      const initiative = state.initiative ?? state.line;
      const name = state.name ?? initiative;
      if (!name) return null;
      return {
        place: {
          goal: state.goal,
          initiative,
          name,
          kind: state.kind,
          unit: state.unit ?? above.unit,
          department: state.department,
        },
        isNameless: state.name === null,
      };
    },
  };
}
