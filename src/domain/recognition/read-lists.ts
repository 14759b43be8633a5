import type { Area } from "../grid/cell-address";
import type { Steps } from "../steps/steps";
import { listEnd } from "./body-end";
import { cellYears } from "./cell-years";
import { bodyEnd, canBeList, firstLineColumn, type HeaderBlock } from "./header-block";
import { departmentAbove, goalAbove, isExampleAbove, yearAbove } from "./lines-above";
import { listColumns, type ListColumns } from "./list-columns";
import { pairsAbove, type PairsAbove } from "./named-above";
import { readingNotes } from "./reading-notes";
import type { ReadingNote, RecognisedColumn, RecognisedTable } from "./recognised-table";
import type { SheetContext } from "./sheet-context";
import type { ColumnRange, SheetView } from "./sheet-view";
import { tableColumns } from "./table-columns";
import { readBody, type TableContext } from "./table-reader";
import { hasUnclearYearRows } from "./unclear-years";

/** The lists of one sheet; what they hold went into the draft. */
export type ListsReading = {
  readonly tables: readonly RecognisedTable[];
  readonly notes: readonly ReadingNote[];
  /** Headers of lists that give nothing: blank ones, examples, and those whose years cannot be told. */
  readonly blank: readonly Area[];
};

/** Headings one beside the other: the labels of a form have room for their values between them. */
function isPlainHeader({ columns, range }: HeaderBlock): boolean {
  const headed = columns.reduce((sum, { column, lastColumn }) => sum + lastColumn - column + 1, 0);
  return columns.length >= 4 && headed >= (range.last - range.first + 1) * 0.8;
}

/** Whether a header below has the same headings: the one to fill in below an example. */
const repeatsHeader = (below: HeaderBlock, { top, columns }: HeaderBlock): boolean =>
  below.top > top &&
  below.columns.length === columns.length &&
  below.columns.every(({ guesses }, index) => guesses[0]?.role === columns[index]?.guesses[0]?.role);

const headerArea = ({ top, bottom, range }: HeaderBlock): Area => ({
  row: top,
  column: range.first,
  rowCount: bottom - top + 1,
  columnCount: range.last - range.first + 1,
});

function figureYears(columns: readonly RecognisedColumn[]): readonly number[] {
  const years = columns.flatMap(({ role, fiscalYear }) =>
    (role === "target" || role === "actual") && fiscalYear !== null ? [fiscalYear] : [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Row after the last block above a header that reaches into its columns, where lines about its table can begin. */
function freeAbove(view: SheetView, blocks: readonly HeaderBlock[], { top, range }: HeaderBlock): number {
  const above = blocks.filter(
    (other) =>
      other.bottom < top &&
      (other.columns.length === 0 || canBeList(other.columns)) &&
      other.range.first <= range.last &&
      range.first <= other.range.last,
  );
  return Math.max(view.grid.top, ...above.map(({ bottom }) => bottom + 1));
}

/** What the labels right above a list say about it, before what is known from above. */
function namedContext(before: TableContext, pairs: PairsAbove, { groups }: ListColumns): TableContext {
  const hasInitiatives = groups.some((columns) => columns.some(({ role }) => role === "initiative"));
  const { goal, initiative, department } = pairs.names(hasInitiatives);
  return {
    goal: goal ?? before.goal,
    initiative: initiative ?? (goal ? null : before.initiative),
    department: department ?? before.department,
  };
}

/** Reads every list of a sheet into the draft. `titleYear` counts where the headings of a table name no year. */
export function* readLists({ view, blocks, titleYear, draft, read }: SheetContext): Steps<ListsReading> {
  const pairsOf = (block: HeaderBlock): PairsAbove =>
    pairsAbove(view, block.top, block.range, freeAbove(view, blocks, block), read);
  const tables: RecognisedTable[] = [];
  const notes: ReadingNote[] = [];
  const blank: Area[] = [];
  /** What lines say that stand over the rows, by the columns of the table that they were met in. */
  const contexts: { range: ColumnRange; endRow: number; context: TableContext }[] = [];
  for (const block of blocks) {
    const { range } = block;
    const firstRow = block.bottom + 1;
    const nextTop = bodyEnd(view, blocks, block);
    const next = blocks.filter(({ top, columns }) => top === nextTop && canBeList(columns));
    const blockEnd = Math.min(nextTop, ...next.map((below) => pairsOf(below).top));
    const firstLine = firstLineColumn(view, blocks, block);
    const lines = { first: firstLine, last: range.last };
    const before = contexts.findLast(
      (earlier) => earlier.range.first <= range.last && range.first <= earlier.range.last,
    );
    const isBelow = before !== undefined;
    const context = before?.context ?? {
      goal: goalAbove(view, block.top, lines),
      initiative: null,
      department: departmentAbove(view, block.top, lines),
    };
    contexts.push({ range, endRow: blockEnd, context });
    if (block.isForm || !canBeList(block.columns)) continue;
    const isExample =
      isExampleAbove(view, block.top, lines) && blocks.some((other) => repeatsHeader(other, block));
    if (isExample || hasUnclearYearRows(view, block, blockEnd)) {
      blank.push(headerArea(block));
      continue;
    }
    const year = isBelow ? (yearAbove(view, block.top, lines) ?? titleYear) : titleYear;
    const list = listColumns(view, block, year, blockEnd, firstLine);
    if (!list) continue;
    yield;
    const places = tableColumns(list.groups, firstLine);
    const endRow = listEnd(list.view, places, { firstRow, endRow: blockEnd });
    const dated = cellYears(list.view, places, block.columns, { firstRow, endRow }, year);
    const named = namedContext(context, pairsOf(block), list);
    const body = yield* readBody(list.view, places, { firstRow, endRow }, named, draft, dated);
    contexts.push({ range, endRow, context: body.context });
    const lastRow = body.indicatorRows.at(-1);
    if (lastRow === undefined) {
      if (isPlainHeader(block)) blank.push(headerArea(block));
      continue;
    }
    const first = Math.min(places.first, range.first);
    tables.push({
      sheet: view.grid.name,
      area: {
        row: block.top,
        column: first,
        rowCount: lastRow - block.top + 1,
        columnCount: Math.max(places.last, range.last) - first + 1,
      },
      headerRows: Array.from({ length: firstRow - block.top }, (_row, index) => block.top + index),
      layout: "list",
      fiscalYears: [...new Set([...figureYears(list.columns), ...dated.fiscalYears])].sort((a, b) => a - b),
      columns: list.columns,
      labels: [],
    });
    notes.push(...readingNotes(list.view, list.columns, list.doubtful, block.bottom, body));
  }
  return { tables, notes, blank };
}
