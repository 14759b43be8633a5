import { readFileSync } from "node:fs";
import { Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { format } from "../../node_modules/numfmt/dist/index.js";
import type { Area } from "../../src/domain/grid/cell-address";
import { emptyGrid, type CellValue, type SheetGrid } from "../../src/domain/grid/sheet-grid";

const dayMilliseconds = 86_400_000;
const serialOf = (date: Date): number => date.getTime() / dayMilliseconds + 25_569;

/** The stored value of a cell as Excel would hand it over; formulas give their last result. */
function plainValue(value: unknown): CellValue {
  if (typeof value === "string") return value.replace(/\r\n?/gu, "\n");
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return serialOf(value);
  if (value === null || value === undefined || typeof value !== "object") return "";
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text: string }) => run.text).join("");
  }
  if ("formula" in value || "sharedFormula" in value)
    return plainValue("result" in value ? value.result : "");
  if ("text" in value) return plainValue(value.text);
  return "";
}

function formulaOf(cell: Cell): string | null {
  return cell.formula ? `=${cell.formula}` : null;
}

/** Merged areas, told from the cells that answer for another one. */
function mergesOf(cells: readonly (readonly Cell[])[]): readonly Area[] {
  const ends = new Map<string, Area>();
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (!cell.isMerged) continue;
      const area = ends.get(cell.master.address) ?? { row, column, rowCount: 1, columnCount: 1 };
      const size = { rowCount: row - area.row + 1, columnCount: column - area.column + 1 };
      ends.set(cell.master.address, { ...area, ...size });
    }
  }
  return [...ends.values()];
}

const formatOf = (cell: Cell): string => (typeof cell.numFmt === "string" ? cell.numFmt : "General");

function gridOf(sheet: Worksheet): SheetGrid {
  const rowCount = sheet.rowCount;
  const columnCount = sheet.columnCount;
  const visible = sheet.state !== "hidden" && sheet.state !== "veryHidden";
  if (rowCount === 0 || columnCount === 0) return emptyGrid(sheet.name, visible);
  const rows = Array.from({ length: rowCount }, (_row, index) => index);
  const columns = Array.from({ length: columnCount }, (_column, index) => index);
  const cells = rows.map((row) => columns.map((column) => sheet.getCell(row + 1, column + 1)));
  const isCovered = (cell: Cell): boolean => cell.isMerged && cell.master.address !== cell.address;
  const values = cells.map((row) => row.map((cell) => (isCovered(cell) ? "" : plainValue(cell.value))));
  const formats = cells.map((row) => row.map((cell) => formatOf(cell)));
  return {
    name: sheet.name,
    visible,
    top: 0,
    left: 0,
    rowCount,
    columnCount,
    values,
    texts: values.map((row, r) =>
      row.map((value, c) =>
        typeof value === "number" ? format(formats[r]?.[c] ?? "General", value) : String(value),
      ),
    ),
    formulas: cells.map((row, r) =>
      row.map((cell, c) => (isCovered(cell) ? "" : (formulaOf(cell) ?? values[r]?.[c] ?? ""))),
    ),
    numberFormats: formats,
    merges: mergesOf(cells),
    hiddenRows: rows.filter((row) => sheet.getRow(row + 1).hidden),
    hiddenColumns: columns.filter((column) => sheet.getColumn(column + 1).hidden),
  };
}

/** The worksheets of an .xlsx file in tab order, read without the host. For tests of the domain only. */
export async function gridsFromXlsx(path: string): Promise<readonly SheetGrid[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path));
  return workbook.worksheets.map(gridOf);
}
