import type { SheetGrid } from "../grid/sheet-grid";
import { kindsOnSheet } from "../plain-tables/kinds-on-sheet";
import type { NotReadReason, Recognition } from "./recognised-table";

/** Whether a sheet that gave no indicators may be one of plain tables. Counts are checked as such, whatever else they look like. */
function mayBePlain(reason: NotReadReason): boolean {
  if (reason.kind === "lookAlike") return reason.what !== "countSummary";
  return reason.kind === "noTable" || reason.kind === "noFigures";
}

/** Says of sheets without indicators which plain tables they hold, where they hold any. */
export function withPlainTables(
  notRead: Recognition["notRead"],
  grids: readonly SheetGrid[],
): Recognition["notRead"] {
  return notRead.map(({ sheet, reason }) => {
    const grid = mayBePlain(reason) ? grids.find(({ name }) => name === sheet) : undefined;
    const tables = grid === undefined ? [] : kindsOnSheet(grid);
    return { sheet, reason: tables.length === 0 ? reason : { kind: "plainTable", tables } };
  });
}
