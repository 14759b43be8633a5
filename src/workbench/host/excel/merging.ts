import { areaAddress, contains, type Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import { isUnbounded } from "./cell-writer";
import type { ExcelContext } from "./excel-context";

/**
 * Merges an area (or each row of it): the first cell keeps its value and gives its look to all, the other values are
 * dropped. Merged areas inside are taken in; one that sticks out is a conflict.
 */
export function mergeArea(context: ExcelContext, sheet: SheetStore, area: Area, across: boolean): void {
  context.assertWritable(sheet);
  if (across) {
    for (let i = 0; i < area.rowCount; i++)
      mergeOne(context, sheet, { ...area, row: area.row + i, rowCount: 1 });
  } else mergeOne(context, sheet, area);
}

function mergeOne(context: ExcelContext, sheet: SheetStore, area: Area): void {
  if (area.rowCount === 1 && area.columnCount === 1) return;
  for (const other of sheet.merges.touching(area)) {
    if (!contains(area, other))
      throw new HostError(
        "MergedRangeConflict",
        `The range overlaps the merged cells ${areaAddress(other)}.`,
      );
    sheet.merges.remove(other);
  }
  const { row, column, rowCount, columnCount } = area;
  const look = sheet.cells.styleAt(row, column);
  let dropped = false;
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) {
      if (r === row && c === column) continue;
      if (sheet.cells.hasContent(r, c)) {
        sheet.cells.put(r, c, null);
        dropped = true;
      }
      sheet.cells.setStyle(r, c, look);
    }
  }
  sheet.merges.add(area);
  if (dropped) context.contentChanged(sheet, areaAddress(area), false);
}

/** Takes apart every merged area that touches the given one. */
export function unmergeArea(context: ExcelContext, sheet: SheetStore, area: Area): void {
  context.assertWritable(sheet);
  for (const merge of sheet.merges.touching(area)) sheet.merges.remove(merge);
}
