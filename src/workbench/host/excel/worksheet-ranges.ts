import { MAX_COLUMNS, MAX_ROWS } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import type { HostObject } from "../wire/host-object";
import { asInteger } from "./arguments";
import type { ExcelContext } from "./excel-context";
import { found } from "./lookup";
import { parseAreas } from "./range-areas";
import { areaOf } from "./range-base";
import { SheetEvents } from "./worksheet-events";

/** Ranges and other sheets reached from a sheet. */
export abstract class SheetRanges extends SheetEvents {
  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: SheetStore,
  ) {
    super($context, $sheet.id);
  }

  GetRange(address?: unknown): HostObject {
    const { sheet, area } = areaOf(this.$context, this.$sheet, address);
    return this.$context.make.range(sheet, area);
  }

  GetRanges(address?: unknown): HostObject {
    return this.$context.make.rangeAreas(this.$sheet, parseAreas(this.$context, this.$sheet, address));
  }

  GetCell(row: unknown, column: unknown): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const top = asInteger(row, 0, MAX_ROWS - 1);
    const left = asInteger(column, 0, MAX_COLUMNS - 1);
    const rowCount = asInteger(rows, 1, MAX_ROWS - top);
    const columnCount = asInteger(columns, 1, MAX_COLUMNS - left);
    return this.$context.make.range(this.$sheet, { row: top, column: left, rowCount, columnCount });
  }

  GetUsedRange(valuesOnly: unknown = false): HostObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown = false): HostObject | null {
    const used = this.$sheet.cells.used(valuesOnly === true);
    return used && this.$context.make.range(this.$sheet, used);
  }

  GetNext(visibleOnly: unknown = false): HostObject {
    return found(this.GetNextOrNullObject(visibleOnly));
  }

  GetNextOrNullObject(visibleOnly: unknown = false): HostObject | null {
    return this.neighbour(this.others.after, visibleOnly);
  }

  GetPrevious(visibleOnly: unknown = false): HostObject {
    return found(this.GetPreviousOrNullObject(visibleOnly));
  }

  GetPreviousOrNullObject(visibleOnly: unknown = false): HostObject | null {
    return this.neighbour(this.others.before, visibleOnly);
  }

  private neighbour(candidates: readonly SheetStore[], visibleOnly: unknown): HostObject | null {
    const next = candidates.find((sheet) => visibleOnly !== true || sheet.visibility === "visible");
    return next ? this.$context.make.worksheet(next) : null;
  }

  private get others(): { readonly before: readonly SheetStore[]; readonly after: readonly SheetStore[] } {
    const { sheets } = this.$context.store;
    const at = sheets.indexOf(this.$sheet);
    return { before: sheets.slice(0, at).reverse(), after: sheets.slice(at + 1) };
  }
}
