import { bounding, intersect, MAX_COLUMNS, MAX_ROWS, type Area } from "../store/geometry";
import { HostError } from "../wire/host-error";
import type { HostObject } from "../wire/host-object";
import { asInteger } from "./arguments";
import { areaArgument, RangeBase } from "./range-base";

/** Most merged areas that one question may find. */
const MERGED_AREA_LIMIT = 512;

/** Ranges reached from a range. */
export abstract class NavigableRange extends RangeBase {
  GetCell(row: unknown, column: unknown): HostObject {
    return this.moved({
      row: this.$area.row + asInteger(row),
      column: this.$area.column + asInteger(column),
      rowCount: 1,
      columnCount: 1,
    });
  }

  GetRow(row: unknown): HostObject {
    return this.moved({ row: this.$area.row + asInteger(row), rowCount: 1 });
  }

  GetColumn(column: unknown): HostObject {
    return this.moved({ column: this.$area.column + asInteger(column), columnCount: 1 });
  }

  GetLastCell(): HostObject {
    return this.GetCell(this.$area.rowCount - 1, this.$area.columnCount - 1);
  }

  GetLastRow(): HostObject {
    return this.GetRow(this.$area.rowCount - 1);
  }

  GetLastColumn(): HostObject {
    return this.GetColumn(this.$area.columnCount - 1);
  }

  GetOffsetRange(rows: unknown, columns: unknown): HostObject {
    return this.moved({
      row: this.$area.row + asInteger(rows),
      column: this.$area.column + asInteger(columns),
    });
  }

  GetResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.moved({
      rowCount: this.$area.rowCount + asInteger(rows),
      columnCount: this.$area.columnCount + asInteger(columns),
    });
  }

  GetAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.moved({ rowCount: asInteger(rows, 1), columnCount: asInteger(columns, 1) });
  }

  GetEntireRow(): HostObject {
    return this.moved({ column: 0, columnCount: MAX_COLUMNS });
  }

  GetEntireColumn(): HostObject {
    return this.moved({ row: 0, rowCount: MAX_ROWS });
  }

  GetRowsAbove(count: unknown = 1): HostObject {
    const rows = asInteger(count, 1);
    return this.moved({ row: this.$area.row - rows, rowCount: rows });
  }

  GetRowsBelow(count: unknown = 1): HostObject {
    return this.moved({ row: this.$area.row + this.$area.rowCount, rowCount: asInteger(count, 1) });
  }

  GetColumnsBefore(count: unknown = 1): HostObject {
    const columns = asInteger(count, 1);
    return this.moved({ column: this.$area.column - columns, columnCount: columns });
  }

  GetColumnsAfter(count: unknown = 1): HostObject {
    return this.moved({
      column: this.$area.column + this.$area.columnCount,
      columnCount: asInteger(count, 1),
    });
  }

  GetBoundingRect(other: unknown): HostObject {
    return this.moved(bounding(this.$area, this.sameSheet(other)));
  }

  GetIntersection(other: unknown): HostObject {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  GetIntersectionOrNullObject(other: unknown): HostObject | null {
    const common = intersect(this.$area, this.sameSheet(other));
    return common && this.moved(common);
  }

  /** The used part of the range; its first cell when nothing is used. */
  GetUsedRange(valuesOnly: unknown = false): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.moved({ rowCount: 1, columnCount: 1 });
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown = false): HostObject | null {
    const used = this.$sheet.cells.used(valuesOnly === true, this.$area);
    return used && this.moved(used);
  }

  /**
   * As Excel does it: merged areas that begin in the range, cut at its end (OfficeDev/office-js issues 3611 and 1590);
   * above 512 it fails, as documented (with which code is not).
   */
  GetMergedAreasOrNullObject(): HostObject | null {
    const { row, column, rowCount, columnCount } = this.$area;
    const merges = this.$sheet.merges
      .touching(this.$area)
      .filter((area) => area.row >= row && area.column >= column)
      .map((area) => ({
        ...area,
        rowCount: Math.min(area.rowCount, row + rowCount - area.row),
        columnCount: Math.min(area.columnCount, column + columnCount - area.column),
      }));
    if (merges.length > MERGED_AREA_LIMIT) throw new HostError("GeneralException");
    const inOrder = merges.sort((a, b) => a.row - b.row || a.column - b.column);
    return inOrder.length === 0 ? null : this.$context.make.rangeAreas(this.$sheet, inOrder);
  }

  private sameSheet(other: unknown): Area {
    const { sheet, area } = areaArgument(this.$context, this.$sheet, other);
    if (sheet !== this.$sheet) throw new HostError("InvalidArgument");
    return area;
  }

  private moved(change: Partial<Area>): HostObject {
    const area = { ...this.$area, ...change };
    const inside =
      area.row >= 0 &&
      area.column >= 0 &&
      area.rowCount > 0 &&
      area.columnCount > 0 &&
      area.row + area.rowCount <= MAX_ROWS &&
      area.column + area.columnCount <= MAX_COLUMNS;
    if (!inside) throw new HostError("InvalidArgument");
    return this.$context.make.range(this.$sheet, area);
  }
}
