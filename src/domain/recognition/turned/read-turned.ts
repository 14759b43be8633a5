import { addressText, type Area } from "../../grid/cell-address";
import { placedIndicators, type Plan } from "../../plan/plan";
import { allSteps } from "../../steps/steps";
import { findHeaderBlocks } from "../header-block";
import { isStrong, isYearOnly, type LabelReader } from "../label-roles";
import { departmentAbove, goalAbove } from "../lines-above";
import { addContent, planDraft } from "../plan-draft";
import { readLists } from "../read-lists";
import type { ReadingNote, RecognisedLabel, RecognisedTable } from "../recognised-table";
import type { SheetContext, SheetReading } from "../sheet-context";
import { sheetView } from "../sheet-view";
import { findTurned } from "./find-turned";
import {
  areaOnSheet,
  indicatorOnSheet,
  initiativeOnSheet,
  nameOnSheet,
  textOnSheet,
  turnedGrid,
} from "./turned-grid";

/** Whether a plan read from a turned table has enough indicators, each with a name of its own. */
function namesEach(plan: Plan, read: LabelReader, fewest: number): boolean {
  const names = placedIndicators(plan).map(({ indicator }) => indicator.name);
  const isName = (text: string): boolean => !isStrong(read(text)) && !isYearOnly(read(text));
  const cells = new Set(names.map(({ cell }) => cell.row));
  return names.length >= fewest && cells.size === names.length && names.every(({ text }) => isName(text));
}

/** The table as it lies on the sheet: its headings are labels, with their values on the right. */
function tableOnSheet(table: RecognisedTable): RecognisedTable {
  const area = areaOnSheet(table.area);
  const labels = table.columns.map(({ column, role, label, confidence }): RecognisedLabel => {
    return { label, role, cell: { sheet: table.sheet, row: column, column: area.column }, confidence };
  });
  return { ...table, area, headerRows: [], layout: "matrix", columns: [], labels };
}

/** Reads one part of a sheet; null where it holds no list. */
function readPart(context: SheetContext, part: Area): SheetReading | null {
  const { view, read, titleYear, draft } = context;
  const corrections = { ...view.corrections, headers: [] };
  const turned = sheetView(turnedGrid(view.grid, part), corrections);
  const blocks = findHeaderBlocks(turned, read).filter(({ top }) => top === part.column);
  const trial = planDraft();
  const lists = allSteps(readLists({ view: turned, blocks, titleYear, draft: trial, read }));
  const plan = trial.toPlan();
  // One indicator is a form, unless the officer left out the others.
  const fewest = corrections.rows.length > 0 ? 1 : 2;
  if (lists.tables.length !== 1 || !namesEach(plan, read, fewest)) return null;
  const range = { first: part.column, last: part.column + part.columnCount - 1 };
  const goalLine = goalAbove(view, part.row, range);
  const departmentLine = departmentAbove(view, part.row, range);
  for (const { name, initiatives } of plan.goals) {
    for (const initiative of initiatives) {
      const { name: named, contentCell } = initiativeOnSheet(initiative);
      const goal = name ? textOnSheet(name) : goalLine;
      const content = initiative.content.join("\n");
      const into = draft.initiativeFor({
        sheet: view.grid.name,
        goal,
        name: named,
        content: contentCell === null ? null : content,
      });
      if (contentCell) addContent(into, content, contentCell);
      for (const indicator of initiative.indicators) {
        const found = indicatorOnSheet(indicator);
        const figure = found.measurements.flatMap(({ target, actual }) => target ?? actual ?? [])[0];
        into.indicators.push({
          ...found,
          department: found.department ?? departmentLine,
          id: draft.freshId([addressText(found.name.cell), addressText((figure ?? found.name).cell)]),
        });
      }
    }
  }
  const notes = lists.notes.map((note): ReadingNote => ({ ...note, at: nameOnSheet(note.at) }));
  return { tables: lists.tables.map(tableOnSheet), notes };
}

/**
 * Reads tables with indicators as columns, their names, targets and actuals in rows below each other: turned round they
 * are lists, and are read as such.
 */
export function readTurned(context: SheetContext): SheetReading {
  const found = findTurned(context.view, context.read).flatMap((part) => readPart(context, part) ?? []);
  return { tables: found.flatMap(({ tables }) => tables), notes: found.flatMap(({ notes }) => notes) };
}
