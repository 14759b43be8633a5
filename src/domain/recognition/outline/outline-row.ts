import { areaContains, type Area } from "../../grid/cell-address";
import { placedIndicators, type Plan } from "../../plan/plan";
import { rowDecision } from "../corrections/corrected-header";
import { noSheetCorrections } from "../corrections/sheet-corrections";
import { folded } from "../label";
import type { RecognisedTable } from "../recognised-table";
import { columnTexts, seenCells, type SheetView } from "../sheet-view";
import type { OutlinedRow } from "./sheet-outline";

/** The texts of the cells that begin in a row of a table, as the reading of rows looks at them. */
function ownTexts(view: SheetView, { column, columnCount }: Area, row: number): readonly string[] {
  return seenCells(view, row, column, column + columnCount - 1)
    .filter(({ anchor }) => anchor.row === row)
    .map(({ text }) => text);
}

/** As many first texts as none of the others begins with. */
function tellingText(texts: readonly string[], all: readonly (readonly string[])[]): string {
  const others = all.filter((other) => other !== texts).map((other) => other.map(folded).join(""));
  for (let count = 1; count < texts.length; count++) {
    const beginning = folded(texts.slice(0, count).join(""));
    if (!others.some((other) => other.startsWith(beginning))) return texts.slice(0, count).join(" ");
  }
  return texts.join(" ");
}

/** Rows or columns of a sheet that hold a name or figure of an indicator. */
function indicatorPlaces(plan: Plan, sheet: string, by: "row" | "column"): ReadonlySet<number> {
  const cells = placedIndicators(plan).flatMap(({ indicator: { name, measurements } }) => [
    name.cell,
    ...measurements.flatMap(({ target, actual }) => [target, actual].flatMap((figure) => figure?.cell ?? [])),
  ]);
  return new Set(cells.flatMap((cell) => (cell.sheet === sheet ? [cell[by]] : [])));
}

/** What was said about the row or column that has these texts. */
function decisionOn(view: SheetView, texts: readonly string[]): OutlinedRow["correction"] {
  const isAbout = (rows: SheetView["corrections"]["rows"]): boolean =>
    rowDecision({ ...view, corrections: { ...noSheetCorrections, rows } }, texts) !== null;
  return view.corrections.rows.find((told) => isAbout([told])) ?? null;
}

/** The table with indicators as columns that takes a position, the columns right of its last indicator included. */
export function turnedTableAt(
  view: SheetView,
  tables: readonly RecognisedTable[],
  row: number,
  column: number,
): RecognisedTable | null {
  const found = tables.find(
    ({ area, layout, columns }) =>
      layout === "matrix" &&
      columns.length === 0 &&
      areaContains({ ...area, columnCount: view.endColumn - area.column }, row, column),
  );
  return found ?? null;
}

/** A column of a table with indicators as columns; null outside of such a table, and left of its indicators. */
function outlineColumnOf(
  view: SheetView,
  tables: readonly RecognisedTable[],
  plan: Plan,
  row: number,
  column: number,
): OutlinedRow | null {
  const table = turnedTableAt(view, tables, row, column);
  if (!table) return null;
  const { area } = table;
  const all = Array.from({ length: view.endColumn - area.column }, (_column, index) =>
    columnTexts(view, area.column + index, area.row, area.row + area.rowCount),
  );
  const texts = all[column - area.column] ?? [];
  const read = indicatorPlaces(plan, view.grid.name, "column");
  const correction = decisionOn(view, texts);
  if (texts.length === 0 || (column < Math.min(...read) && !correction)) return null;
  return {
    cell: { sheet: view.grid.name, row: area.row, column },
    text: tellingText(texts, all),
    isColumn: true,
    isRead: read.has(column),
    correction,
  };
}

/**
 * A row below the header of a list, or a column of a table with indicators as columns; null where the position is in none
 * or nothing stands there.
 */
export function outlineRow(
  view: SheetView,
  tables: readonly RecognisedTable[],
  plan: Plan,
  row: number,
  column: number,
): OutlinedRow | null {
  const table = tables.find(({ area, headerRows, layout }) => {
    const body = { ...area, rowCount: view.endRow - area.row };
    return layout === "list" && areaContains(body, row, column) && row > Math.max(...headerRows);
  });
  const texts = table ? ownTexts(view, table.area, row) : [];
  if (!table) return outlineColumnOf(view, tables, plan, row, column);
  if (texts.length === 0) return null;
  const others: (readonly string[])[] = [];
  for (let other = table.area.row; other < view.endRow; other++) {
    if (other !== row) others.push(ownTexts(view, table.area, other));
  }
  return {
    cell: { sheet: view.grid.name, row, column: table.area.column },
    text: tellingText(texts, others),
    isColumn: false,
    isRead: indicatorPlaces(plan, view.grid.name, "row").has(row),
    correction: decisionOn(view, texts),
  };
}
