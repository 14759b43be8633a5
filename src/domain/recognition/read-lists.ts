import type { SourcedText } from "../plan/plan";
import { columnRoles, type ColumnRoles } from "./column-roles";
import { reportedYear, settledYears } from "./column-years";
import { canBeList, type HeaderBlock } from "./header-block";
import { namesGoal } from "./headings";
import { indicatorGroups } from "./indicator-groups";
import type { PlanDraft } from "./plan-draft";
import { readingNotes } from "./reading-notes";
import type { ReadingNote, RecognisedColumn, RecognisedTable } from "./recognised-table";
import { seenCells, type SheetView } from "./sheet-view";
import { tableColumns } from "./table-columns";
import { readBody, type TableContext } from "./table-reader";

/** The lists of one sheet; what they hold went into the draft. */
export type ListsReading = {
  readonly tables: readonly RecognisedTable[];
  readonly notes: readonly ReadingNote[];
};

const rowsAboveHeader = 5;

/** The goal that a line shortly above a header names: 「重点目標１ 強い組織をつくる」. */
function goalAbove(view: SheetView, headerTop: number, firstRow: number): SourcedText | null {
  for (let row = headerTop - 1; row >= Math.max(firstRow, headerTop - rowsAboveHeader); row--) {
    const cells = seenCells(view, row);
    const [cell] = cells;
    if (cells.length !== 1 || !cell || !namesGoal(cell.text)) continue;
    return {
      text: cell.text,
      cell: { sheet: view.grid.name, row: cell.anchor.row, column: cell.anchor.column },
    };
  }
  return null;
}

const hasRole = (columns: readonly RecognisedColumn[], role: RecognisedColumn["role"]): boolean =>
  columns.some((column) => column.role === role);

/** A list names something and says what was aimed at or reached. */
const isList = (columns: readonly RecognisedColumn[]): boolean =>
  (hasRole(columns, "indicator") || hasRole(columns, "initiative")) &&
  (hasRole(columns, "target") || hasRole(columns, "actual"));

function figureYears(columns: readonly RecognisedColumn[]): readonly number[] {
  const years = columns.flatMap(({ role, fiscalYear }) =>
    (role === "target" || role === "actual") && fiscalYear !== null ? [fiscalYear] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Every column of a header once, with the role that it has in any of the groups. */
function mergedColumns(block: HeaderBlock, groups: readonly ColumnRoles[]): readonly RecognisedColumn[] {
  const given = groups.flatMap(({ columns }) => columns);
  return block.columns.flatMap(({ column }) => given.find((candidate) => candidate.column === column) ?? []);
}

/** Reads every list of a sheet into the draft. `titleYear` counts where the headings of a table name no year. */
export function readLists(
  view: SheetView,
  blocks: readonly HeaderBlock[],
  titleYear: number | null,
  draft: PlanDraft,
): ListsReading {
  const tables: RecognisedTable[] = [];
  const notes: ReadingNote[] = [];
  let context: TableContext = { goal: null, department: null };
  let firstFree = view.grid.top;
  for (const block of blocks) {
    const firstRow = block.bottom + 1;
    const endRow = blocks.find(({ top }) => top > block.bottom)?.top ?? view.endRow;
    const goal = goalAbove(view, block.top, firstFree);
    if (goal) context = { ...context, goal };
    firstFree = endRow;
    if (block.isForm || !canBeList(block.columns)) continue;
    const headers = settledYears(block.columns, titleYear);
    const reported = reportedYear(headers, titleYear);
    const groups = indicatorGroups(headers)
      .map((group) => columnRoles(view, group, reported, firstRow, endRow))
      .filter(({ columns }) => isList(columns));
    if (groups.length === 0) continue;
    const places = tableColumns(groups.map(({ columns }) => columns));
    const columns = mergedColumns(block, groups);
    const doubtful = groups.flatMap((group) => group.doubtful);
    const body = readBody(view, places, { firstRow, endRow }, context, draft);
    context = body.context;
    const lastRow = body.indicatorRows.at(-1);
    if (lastRow === undefined) continue;
    tables.push({
      sheet: view.grid.name,
      area: {
        row: block.top,
        column: places.first,
        rowCount: lastRow - block.top + 1,
        columnCount: places.last - places.first + 1,
      },
      headerRows: Array.from({ length: firstRow - block.top }, (_row, index) => block.top + index),
      layout: "list",
      fiscalYears: figureYears(columns),
      columns,
    });
    notes.push(...readingNotes(view, columns, doubtful, block.bottom, body));
  }
  return { tables, notes };
}
