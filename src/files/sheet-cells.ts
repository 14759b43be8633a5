import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../domain/grid/sheet-grid";
import { displayText } from "../number-formats/display-text";
import { usesEra } from "../number-formats/japanese-era";
import { isDateFormat } from "../number-formats/numfmt";

/** A cell in its place, as the workbook keeps it. */
export type PlacedCell = { readonly row: number; readonly column: number; readonly cell: CellObject };

/** Days between the two date systems of Excel. */
const daysTo1904 = 1_462;

const errorTexts: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};

/** Number formats that Excel tells in another form than the file keeps them. */
const toldAs: Readonly<Record<string, string>> = {
  "mm-dd-yy": "m/d/yyyy",
  "m/d/yy h:mm": "m/d/yyyy h:mm",
};

/** The short date of an .xls, which the reader gives in its American form. */
const oldShortDate = "m/d/yy";

/** What cells mean in their workbook: which day is 1, and whether it is an .xls. */
export type BookFacts = { readonly is1904: boolean; readonly isOld: boolean };

const columnsOfExcel = 16_384;
const rowsOfExcel = 1_048_576;

/** The cells of a sheet that have content or a format; null when one stands outside of what a sheet can be. */
export function placedCells(sheet: WorkSheet): readonly PlacedCell[] | null {
  const placed: PlacedCell[] = [];
  for (const address of Object.keys(sheet)) {
    const match = /^([A-Z]+)(\d+)$/.exec(address);
    if (!match) continue;
    const row = Number(match[2]) - 1;
    const column = columnOf(match[1] ?? "");
    if (row < 0 || row >= rowsOfExcel || column >= columnsOfExcel) return null;
    placed.push({ row, column, cell: sheet[address] as CellObject });
  }
  return placed;
}

function columnOf(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The stored value; a formula's is the last result, nothing is computed. */
export function valueOf({ t, v }: CellObject): CellValue {
  if (t === "e") return typeof v === "number" ? (errorTexts[v] ?? "#VALUE!") : "#VALUE!";
  if (typeof v === "string") return v.replace(/\r\n?/g, "\n");
  return typeof v === "number" || typeof v === "boolean" ? v : "";
}

/** The number format as Excel tells it. */
export function formatOf({ z }: CellObject, { isOld }: BookFacts): string {
  const code = z === undefined || z === "" ? "General" : String(z);
  if (isOld && code === oldShortDate) return "m/d/yyyy";
  return toldAs[code] ?? code;
}

/** What Japanese Excel displays in the cell. */
export function displayOf(cell: CellObject, facts: BookFacts): string {
  const value = valueOf(cell);
  if (cell.t === "e") return String(value);
  const code = formatOf(cell, facts);
  const shifted =
    facts.is1904 && typeof value === "number" && (isDateFormat(code) || usesEra(code))
      ? value + daysTo1904
      : value;
  return displayText(shifted, code);
}

/** "=…" where the cell holds a formula, otherwise its value. */
export function formulaOf(cell: CellObject): CellValue {
  return cell.f === undefined ? valueOf(cell) : `=${cell.f}`;
}

/** Whether there is something in the cell, if only a formula without a result. */
export function hasContent(cell: CellObject): boolean {
  return cell.f !== undefined || valueOf(cell) !== "";
}
