import { addressText } from "../grid/cell-address";
import type { Indicator, SourcedText } from "../plan/plan";
import type { Steps } from "../steps/steps";
import { classifyRow, hasOwnFigures } from "./body-row";
import {
  columnText,
  coversFigures,
  measurementAt,
  ownText,
  sourcedFigure,
  sourcedText,
} from "./cell-sources";
import { noCellYears, type CellYears } from "./cell-years";
import { headingLevels, namesDepartment } from "./headings";
import { addContent, sameText, type InitiativeDraft, type PlanDraft } from "./plan-draft";
import type { SeenCell, SheetView } from "./sheet-view";
import type { IndicatorColumns, TableColumns } from "./table-columns";

/** What stands over the rows of a table without being in them. */
export type TableContext = {
  readonly goal: SourcedText | null;
  /** What a label above the table names for rows that name no initiative themselves. */
  readonly initiative: SourcedText | null;
  readonly department: SourcedText | null;
};

/** A row with figures whose name is missing, and the name that stands in for it ("" when there is none). */
export type NamelessRow = { readonly row: number; readonly column: number; readonly usedName: string };

/** What reading the body of a table gave, beside the indicators that went into the draft. */
export type BodyReading = {
  /** Sheet rows that hold an indicator. */
  readonly indicatorRows: readonly number[];
  readonly nameless: readonly NamelessRow[];
  /** The last heading lines, which count for a further table below. */
  readonly context: TableContext;
};

/** Rows between two headers, the end excluded. */
export type BodySpan = { readonly firstRow: number; readonly endRow: number };

/** What the rows read so far say about the next one. */
type Carried = {
  goal: SourcedText | null;
  /** A line of the second level, which names the initiative where no column does. */
  line: SourcedText | null;
  initiative: SourcedText | null;
  department: SourcedText | null;
  draft: InitiativeDraft | null;
  draftGoal: SourcedText | null;
};

function columnIsFilled(view: SheetView, column: number | null, { firstRow, endRow }: BodySpan): boolean {
  for (let row = firstRow; row < endRow; row++) if (ownText(view, row, column) !== "") return true;
  return false;
}

/** The name of an indicator in a row; a name merged over several rows counts again only beside figures. */
function nameAt(view: SheetView, row: number, column: number, hasFigures: boolean): SourcedText | null {
  const name = sourcedText(view, row, column);
  return name.text !== "" && (name.cell.row === row || hasFigures) ? name : null;
}

/** Reads the rows of a list into the plan draft, one or more indicators a row; a step is a row. */
export function* readBody(
  view: SheetView,
  columns: TableColumns,
  span: BodySpan,
  above: TableContext,
  plan: PlanDraft,
  dated: CellYears = noCellYears,
): Steps<BodyReading> {
  const levels = headingLevels();
  const indicatorRows: number[] = [];
  const nameless: NamelessRow[] = [];
  const hasGoalColumn = columnIsFilled(view, columns.goal, span);
  let context = above;
  const carried: Carried = {
    goal: above.goal,
    line: null,
    initiative: null,
    department: null,
    draft: null,
    draftGoal: null,
  };

  const takeHeading = (cell: SeenCell, followsHeading: boolean): void => {
    const text = sourcedText(view, cell.anchor.row, cell.anchor.column);
    if (namesDepartment(text.text)) {
      context = { ...context, department: text };
    } else if (!hasGoalColumn || cell.firstColumn === columns.goal) {
      if (levels.levelOf(text.text, followsHeading) > 0) {
        carried.line = text;
        return;
      }
      Object.assign(carried, { goal: text, line: null, initiative: null });
      context = { ...context, goal: text, initiative: null };
    }
  };

  /** Goal, initiative, department and content of a row, blank cells taken from the rows above. */
  const takeGroups = (row: number): InitiativeDraft => {
    const goal = columnText(view, row, columns.goal);
    const initiative =
      columns.initiative === null
        ? (carried.line ?? context.initiative)
        : columnText(view, row, columns.initiative);
    const content = columnText(view, row, columns.content);
    if (goal && !sameText(goal, carried.goal)) carried.initiative = null;
    carried.goal = goal ?? carried.goal;
    if ((initiative && !sameText(initiative, carried.initiative)) || !carried.initiative)
      carried.department = null;
    carried.initiative = initiative ?? carried.initiative;
    carried.department = columnText(view, row, columns.department) ?? carried.department;
    const { draft } = carried;
    const isOtherContent = !carried.initiative && content && draft && !draft.contentTexts.has(content.text);
    const continues =
      draft &&
      !isOtherContent &&
      sameText(carried.goal, carried.draftGoal) &&
      sameText(carried.initiative, draft.name);
    const place = {
      sheet: view.grid.name,
      goal: carried.goal,
      name: carried.initiative,
      content: content?.text ?? null,
    };
    const current = continues ? draft : plan.initiativeFor(place);
    carried.draft = current;
    carried.draftGoal = carried.goal;
    if (content) addContent(current, content.text, content.cell);
    return current;
  };

  const readIndicator = (row: number, places: IndicatorColumns): Indicator | null => {
    const hasFigures = hasOwnFigures(view, places, row);
    const nameColumn = places.indicator ?? columns.initiative;
    const own = nameColumn === null ? carried.initiative : nameAt(view, row, nameColumn, hasFigures);
    if (!own && !hasFigures) return null;
    const isMerged = nameColumn === null || view.mergeAt(row, nameColumn) !== null;
    if (own && isMerged && places.years.some((year) => coversFigures(view, row, own, year))) return null;
    const name = own ?? carried.initiative;
    if (!own) nameless.push({ row, column: nameColumn ?? columns.first, usedName: name?.text ?? "" });
    if (!name) return null;
    const measured = places.years.map((year) => measurementAt(view, row, year));
    const measurements = dated.apart(measured, places.years);
    const first = measurements.find(({ target, actual }) => target !== null || actual !== null);
    const figure = first?.target ?? first?.actual;
    return {
      id: plan.freshId([addressText(name.cell), addressText(figure?.cell ?? name.cell)]),
      name,
      kind: columnText(view, row, places.kind),
      unit: columnText(view, row, places.unit),
      department: carried.department ?? context.department,
      baseline: sourcedFigure(view, row, places.baseline),
      measurements,
    };
  };

  let followsHeading = false;
  for (let row = span.firstRow; row < span.endRow; row++) {
    yield;
    const found = classifyRow(view, columns, row);
    if (found.kind === "heading") {
      takeHeading(found.cell, followsHeading);
      followsHeading = true;
    } else if (found.kind === "entry") {
      followsHeading = false;
      const initiative = takeGroups(row);
      const indicators = columns.indicators.flatMap((places) => readIndicator(row, places) ?? []);
      initiative.indicators.push(...indicators);
      if (indicators.length > 0) indicatorRows.push(row);
    }
  }
  return { indicatorRows, nameless, context };
}
