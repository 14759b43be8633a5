import { areaContains, type Area } from "../../grid/cell-address";
import { placedIndicators, type Plan } from "../../plan/plan";
import { rowDecision } from "../corrections/corrected-header";
import { noSheetCorrections } from "../corrections/sheet-corrections";
import { folded } from "../label";
import type { RecognisedTable } from "../recognised-table";
import { seenCells, type SheetView } from "../sheet-view";
import type { OutlinedRow } from "./sheet-outline";

/** The texts of the cells that begin in a row of a table, as the reading of rows looks at them. */
function ownTexts(view: SheetView, { column, columnCount }: Area, row: number): readonly string[] {
  return seenCells(view, row, column, column + columnCount - 1)
    .filter(({ anchor }) => anchor.row === row)
    .map(({ text }) => text);
}

/** As many first texts of a row as no other row of the table begins with. */
function tellingText(view: SheetView, area: Area, row: number, texts: readonly string[]): string {
  const others: string[] = [];
  for (let other = area.row; other < view.endRow; other++) {
    if (other !== row) others.push(ownTexts(view, area, other).map(folded).join(""));
  }
  for (let count = 1; count < texts.length; count++) {
    const beginning = folded(texts.slice(0, count).join(""));
    if (!others.some((other) => other.startsWith(beginning))) return texts.slice(0, count).join(" ");
  }
  return texts.join(" ");
}

/** Rows of a sheet that hold a name or figure of an indicator. */
function indicatorRows(plan: Plan, sheet: string): ReadonlySet<number> {
  const cells = placedIndicators(plan).flatMap(({ indicator: { name, measurements } }) => [
    name.cell,
    ...measurements.flatMap(({ target, actual }) => [target, actual].flatMap((figure) => figure?.cell ?? [])),
  ]);
  return new Set(cells.flatMap((cell) => (cell.sheet === sheet ? [cell.row] : [])));
}

/** A row below the header of a list, or null where the position is in none or the row is blank. */
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
  if (!table || texts.length === 0) return null;
  const isAbout = (rows: SheetView["corrections"]["rows"]): boolean =>
    rowDecision({ ...view, corrections: { ...noSheetCorrections, rows } }, texts) !== null;
  return {
    cell: { sheet: view.grid.name, row, column: table.area.column },
    text: tellingText(view, table.area, row, texts),
    isRead: indicatorRows(plan, view.grid.name).has(row),
    correction: view.corrections.rows.find((told) => isAbout([told])) ?? null,
  };
}
