import { displayText } from "../../../number-formats/display-text";
import type { CellContent } from "../store/cell-content";
import type { CellStyle } from "../store/cell-style";
import type { Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { CELL_LIMIT, isUnbounded } from "./cell-writer";

/** Rows of one property of every cell; null for whole rows and columns and for areas beyond Excel's limit. */
export function readCells<T>(
  sheet: SheetStore,
  area: Area,
  empty: T,
  pick: (content: CellContent, style: CellStyle) => T,
): T[][] | null {
  if (isUnbounded(area) || area.rowCount * area.columnCount > CELL_LIMIT) return null;
  const rows: T[][] = Array.from({ length: area.rowCount }, () => new Array<T>(area.columnCount).fill(empty));
  sheet.cells.each(area, (row, column, content, style) => {
    const target = rows[row - area.row];
    if (target) target[column - area.column] = pick(content, style);
  });
  return rows;
}

const DATE_CODES: Readonly<Record<string, string>> = {
  "mm-dd-yy": "m/d/yyyy",
  "m/d/yy h:mm": "m/d/yyyy h:mm",
};

/** Number format code as the API tells it. */
export function numberFormatOf(style: CellStyle): string {
  const code = style.numFmt ?? "General";
  return DATE_CODES[code] ?? code;
}

/** Number format code as the file keeps it; undefined for General. */
export function storedNumberFormat(code: string): string | undefined {
  if (code === "General" || code === "G/標準" || code === "") return undefined;
  return Object.keys(DATE_CODES).find((stored) => DATE_CODES[stored] === code) ?? code;
}

/** Number formats of every cell, also of cells that do not exist yet. */
export function readNumberFormats(sheet: SheetStore, area: Area): string[][] | null {
  if (isUnbounded(area) || area.rowCount * area.columnCount > CELL_LIMIT) return null;
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (__, j) =>
      numberFormatOf(sheet.cells.styleAt(area.row + i, area.column + j)),
    ),
  );
}

/** The text that the officer sees in a cell. */
export function textOfCell(content: CellContent, style: CellStyle): string {
  return content.kind === "error" ? String(content.value) : displayText(content.value, style.numFmt);
}

/** What `formulas` tells of a cell: the formula with `=`, or its value. */
export function formulaOfCell(content: CellContent): string | number | boolean {
  return content.formula === undefined ? content.value : `=${content.formula}`;
}

const TYPES: Readonly<Record<CellContent["kind"], string>> = {
  empty: "Empty",
  text: "String",
  number: "Double",
  boolean: "Boolean",
  error: "Error",
};

/** Excel's word for the type of a value. */
export function valueTypeOf(content: CellContent): string {
  return content.kind === "empty" && content.formula !== undefined ? "String" : TYPES[content.kind];
}
