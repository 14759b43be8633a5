import type { CellInput } from "../store/cell-content";
import type { CellStyle } from "../store/cell-style";
import { areaAddress, MAX_COLUMNS, MAX_ROWS, type Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { readTyped } from "../format/typed-value";
import { HostError } from "../wire/host-error";
import type { ExcelContext } from "./excel-context";

/** Most characters that a cell, and that a formula, can hold. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
/** Cells that one operation may touch. */
export const CELL_LIMIT = 5_000_000;

/** True for whole rows and columns, whose cells are never visited one by one. */
export function isUnbounded(area: Area): boolean {
  return area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;
}

/**
 * The value for each cell of what a client gave for a range: one value for all, or rows of values of exactly the
 * range's size. Throws InvalidArgument when the sizes differ.
 */
export function spread(area: Area, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/** What a written value becomes in a cell of a given look: as if the officer had typed it. */
export function typedInput(
  value: unknown,
  style: CellStyle,
  thisYear: number,
): { readonly input: CellInput; readonly numFmt?: string } {
  const asTyped = style.numFmt === "@";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new HostError("InvalidArgument");
    return { input: asTyped ? String(value) : value };
  }
  if (typeof value === "boolean") return { input: asTyped ? String(value).toUpperCase() : value };
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (value.length > MAX_TEXT)
    throw new HostError("InvalidArgument", "A cell cannot hold more than 32,767 characters.");
  if (value === "") return { input: null };
  if (asTyped) return { input: value };
  if (value.startsWith("'")) return { input: value.slice(1) === "" ? null : value.slice(1) };
  if (value.startsWith("=") && value.length > 1) {
    if (value.length > MAX_FORMULA) throw new HostError("InvalidArgument");
    return { input: { formula: value.slice(1) } };
  }
  const typed = readTyped(value, thisYear);
  const unformatted = style.numFmt === undefined || style.numFmt === "General";
  return unformatted && typed.numberFormat !== undefined
    ? { input: typed.value, numFmt: typed.numberFormat }
    : { input: typed.value };
}

/** Writes values or formulas into a range. `null` leaves a cell, an empty text clears it; covered cells of merged areas are skipped. */
export function writeCells(context: ExcelContext, sheet: SheetStore, area: Area, given: unknown): void {
  if (given === null || given === undefined) throw new HostError("InvalidArgument");
  context.assertWritable(sheet);
  const valueFor = spread(area, given);
  if (isUnbounded(area) || area.rowCount * area.columnCount > CELL_LIMIT) {
    if (given !== "") throw new HostError("OperationCellsExceedLimit");
    sheet.cells.clearContents(area);
    context.contentChanged(sheet, areaAddress(area), false);
    return;
  }
  const merged = sheet.merges.size > 0 && sheet.merges.touching(area).length > 0;
  const year = context.now().getFullYear();
  let formulas = false;
  for (let i = 0; i < area.rowCount; i++) {
    for (let j = 0; j < area.columnCount; j++) {
      const value = valueFor(i, j);
      if (value === null || value === undefined) continue;
      const row = area.row + i;
      const column = area.column + j;
      if (merged && isCovered(sheet, row, column)) continue;
      const style = sheet.cells.styleAt(row, column);
      const { input, numFmt } = typedInput(value, style, year);
      sheet.cells.put(row, column, input);
      if (numFmt !== undefined)
        sheet.cells.setStyle(row, column, context.store.styles.intern({ ...style, numFmt }));
      if (typeof input === "object" && input !== null && "formula" in input) formulas = true;
    }
  }
  context.contentChanged(sheet, areaAddress(area), formulas);
}

/** True for a cell of a merged area other than its first. */
export function isCovered(sheet: SheetStore, row: number, column: number): boolean {
  const merge = sheet.merges.at(row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}
