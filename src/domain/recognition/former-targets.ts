import { areaContains } from "../grid/cell-address";
import { textAt } from "../grid/sheet-grid";
import type { Indicator, Measurement, Plan, SourcedFigure } from "../plan/plan";
import {
  headingSaysRevised,
  noteSaysRevised,
  remarkSaysRevised,
  revisedTargetIn,
} from "../plan-years/revised-target";
import type { RecognisedTable } from "./recognised-table";
import type { SheetView } from "./sheet-view";

/** Cells that may hold two targets: two lines, a step, or a former one in brackets. */
const maybeTwo = /\n|[→⇒➡]|[(（]\s*(?:変更前|修正前|改[定訂]前|見直|旧|当初)/u;
const longestNote = 200;

const isList = (layout: RecognisedTable["layout"]): boolean => layout === "list" || layout === "matrix";

/**
 * The plan with the former targets that stand in one cell with the new ones (二段書き, brackets), where the sheet says so; they
 * become `formerTarget`, and the texts stay as displayed. The same plan where there are none.
 */
export function withFormerTargets(
  plan: Plan,
  views: readonly SheetView[],
  tables: readonly RecognisedTable[],
): Plan {
  const notes = sheetNotes(views, tables);
  let changed = false;
  const measured = (measurement: Measurement): Measurement => {
    const { target } = measurement;
    if (target === null || !maybeTwo.test(target.text)) return measurement;
    if (measurement.formerTarget !== null && measurement.formerTarget.text.trim() !== "") return measurement;
    const remarks = [measurement.remark, measurement.reason].flatMap((each) => each?.text ?? []);
    const heading = headingOf(target, tables);
    const found = revisedTargetIn(target.text, {
      heading: heading !== null && headingSaysRevised(heading) ? heading : null,
      notes: [...remarks.filter(remarkSaysRevised), ...notes(target.cell.sheet)],
    });
    if (found === null) return measurement;
    changed = true;
    return { ...measurement, formerTarget: { ...target, text: found.former, value: found.former } };
  };
  const indicatorWith = (indicator: Indicator): Indicator => {
    const measurements = indicator.measurements.map(measured);
    const same = measurements.every((each, index) => each === indicator.measurements[index]);
    return same ? indicator : { ...indicator, measurements };
  };
  const goals = plan.goals.map((goal) => ({
    ...goal,
    initiatives: goal.initiatives.map((initiative) => ({
      ...initiative,
      indicators: initiative.indicators.map(indicatorWith),
    })),
  }));
  return changed ? { goals } : plan;
}

/** The words over or beside a target: the heading of its column, or the label 目標 of its table. */
function headingOf({ cell }: SourcedFigure, tables: readonly RecognisedTable[]): string | null {
  const around = tables.filter(
    ({ sheet, area }) => sheet === cell.sheet && cell.row >= area.row && cell.row < area.row + area.rowCount,
  );
  const column = around
    .flatMap(({ columns }) => columns)
    .find((each) => each.role === "target" && each.column === cell.column);
  const label = around.flatMap(({ labels }) => labels).find(({ role }) => role === "target");
  return column?.label ?? label?.label ?? null;
}

/**
 * The texts of a sheet that explain cells with two targets, looked for once a sheet and only when asked. Within a list
 * they are remarks of one row and say nothing about the others.
 */
function sheetNotes(
  views: readonly SheetView[],
  tables: readonly RecognisedTable[],
): (sheet: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (sheet) => {
    const before = known.get(sheet);
    if (before) return before;
    const grid = views.find((view) => view.grid.name === sheet)?.grid;
    const lists = tables.filter(({ layout, ...table }) => table.sheet === sheet && isList(layout));
    const found: string[] = [];
    for (let row = 0; grid !== undefined && row < grid.rowCount; row++) {
      for (let column = 0; column < grid.columnCount; column++) {
        const text = textAt(grid, grid.top + row, grid.left + column);
        if (lists.some(({ area }) => areaContains(area, grid.top + row, grid.left + column))) continue;
        if (text.length >= 6 && text.length <= longestNote && noteSaysRevised(text)) found.push(text);
      }
    }
    known.set(sheet, found);
    return found;
  };
}
