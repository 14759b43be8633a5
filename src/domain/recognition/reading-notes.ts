import { areaName, cellName } from "../grid/cell-address";
import { valueAt } from "../grid/sheet-grid";
import type { RecognisedColumn, ReadingNote, Role } from "./recognised-table";
import type { SheetView } from "./sheet-view";
import type { BodyReading } from "./table-reader";

const errorValue =
  /^#(REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|BLOCKED!|FIELD!|CONNECT!|UNKNOWN!|BUSY!)$/u;
const longestText = 5000;
const hash = "#".charCodeAt(0);

/** Whether a cell shows that its formula failed: 「#DIV/0!」. */
export const isErrorText = (text: string): boolean => errorValue.test(text);

const figureRoles: ReadonlySet<Role> = new Set<Role>(["target", "actual", "baseline", "rate"]);
const headOf = (text: string): string => text.slice(0, 100);

/** Most cells need no note, which their first character tells. */
const isRemarkable = (text: string): boolean => text.length > longestText || text.charCodeAt(0) === hash;

/** Notes about single cells: error values among the figures, and texts too long to be handled as a cell. */
function cellNotes(
  view: SheetView,
  columns: readonly RecognisedColumn[],
  rows: readonly number[],
): readonly ReadingNote[] {
  if (!view.grid.texts.some((texts) => texts.some(isRemarkable))) return [];
  const sheet = view.grid.name;
  const notes = new Map<string, ReadingNote>();
  const used = columns.filter(({ role }) => role !== "other");
  for (const row of rows) {
    for (const { column, role } of used) {
      const text = view.shownAt(row, column);
      if (!isRemarkable(text)) continue;
      const anchor = view.anchorOf(row, column);
      const at = cellName(anchor.row, anchor.column);
      const value = valueAt(view.grid, anchor.row, anchor.column);
      const isError = errorValue.test(text) || (typeof value === "string" && errorValue.test(value));
      if (figureRoles.has(role) && isError) notes.set(at, { kind: "errorValue", sheet, at, text });
      if (text.length > longestText) notes.set(at, { kind: "longText", sheet, at, text: headOf(text) });
    }
  }
  return [...notes.values()];
}

/** The names that stand in some rows, each once. */
function namesIn(view: SheetView, rows: readonly number[], column: number): string {
  const names = rows.map((row) => view.shownAt(row, column)).filter((name) => name !== "");
  return [...new Set(names)].join("、");
}

/** One note for each run of hidden rows that hold indicators. */
function hiddenRowNotes(
  view: SheetView,
  columns: readonly RecognisedColumn[],
  body: BodyReading,
): readonly ReadingNote[] {
  const hidden = new Set(view.grid.hiddenRows);
  const name =
    columns.find(({ role }) => role === "indicator") ?? columns.find(({ role }) => role === "initiative");
  const positions = columns.map(({ column }) => column);
  const first = Math.min(...positions);
  const columnCount = Math.max(...positions) - first + 1;
  const runs: number[][] = [];
  for (const row of body.indicatorRows.filter((candidate) => hidden.has(candidate))) {
    const run = runs.at(-1);
    if (run && run.at(-1) === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => ({
    kind: "hiddenRows",
    sheet: view.grid.name,
    at: areaName({ row: run[0] ?? 0, column: first, rowCount: run.length, columnCount }),
    text: name ? namesIn(view, run, name.column) : "",
  }));
}

/** Everything about a table that a person should see: cells that could not be used, missing names, doubtful columns. */
export function readingNotes(
  view: SheetView,
  columns: readonly RecognisedColumn[],
  doubtful: readonly RecognisedColumn[],
  headerRow: number,
  body: BodyReading,
): readonly ReadingNote[] {
  const sheet = view.grid.name;
  return [
    ...doubtful.map(({ column, label }): ReadingNote => ({
      kind: "ambiguousColumn",
      sheet,
      at: cellName(headerRow, column),
      text: label,
    })),
    ...cellNotes(view, columns, body.indicatorRows),
    ...body.nameless.map(({ row, column, usedName }): ReadingNote => ({
      kind: "noIndicatorName",
      sheet,
      at: cellName(row, column),
      text: usedName,
    })),
    ...hiddenRowNotes(view, columns, body),
  ];
}
