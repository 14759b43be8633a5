import {
  areaAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheetName,
  splitSheetName,
  type Area,
} from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import { HostObject } from "../wire/host-object";
import type { ExcelContext } from "./excel-context";

/** A range: an area of one sheet. */
export abstract class RangeBase extends HostObject {
  constructor(
    readonly $context: ExcelContext,
    readonly $sheet: SheetStore,
    readonly $area: Area,
  ) {
    super();
  }

  get Address(): string {
    return `${quoteSheetName(this.$sheet.name)}!${areaAddress(this.$area)}`;
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.$area.row;
  }

  get ColumnIndex(): number {
    return this.$area.column;
  }

  get RowCount(): number {
    return this.$area.rowCount;
  }

  get ColumnCount(): number {
    return this.$area.columnCount;
  }

  /** -1 for counts beyond 2^31 - 1, as Excel answers. */
  get CellCount(): number {
    const count = this.$area.rowCount * this.$area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.$area.rowCount === MAX_ROWS;
  }

  get IsEntireRow(): boolean {
    return this.$area.columnCount === MAX_COLUMNS;
  }

  get Worksheet(): HostObject {
    return this.$context.make.worksheet(this.$sheet);
  }
}

/**
 * Finds the area that a client means by an address, with or without a sheet name; no address means the whole sheet.
 * Names of ranges are looked up as Excel does. Throws InvalidArgument for anything else.
 */
export function areaOf(
  context: ExcelContext,
  sheet: SheetStore,
  address: unknown,
): { readonly sheet: SheetStore; readonly area: Area } {
  if (address === undefined || address === "") {
    return { sheet, area: { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS } };
  }
  if (typeof address !== "string") throw new HostError("InvalidArgument");
  const { sheetName, rest } = splitSheetName(address);
  const target = sheetName === undefined ? sheet : context.store.sheetNamed(sheetName);
  if (!target) throw new HostError("InvalidArgument");
  const area = parseArea(rest);
  if (area) return { sheet: target, area };
  const names = context.store.names.filter((n) => n.name.toLowerCase() === rest.toLowerCase());
  const named = names.find((n) => n.sheetId === target.id) ?? names.find((n) => n.sheetId === undefined);
  if (named && named.formula !== address) return areaOf(context, sheet, named.formula);
  throw new HostError("InvalidArgument");
}

/** Area of an argument that may be a range object or an address on the given sheet. */
export function areaArgument(
  context: ExcelContext,
  sheet: SheetStore,
  given: unknown,
): { readonly sheet: SheetStore; readonly area: Area } {
  return given instanceof RangeBase
    ? { sheet: given.$sheet, area: given.$area }
    : areaOf(context, sheet, given);
}
