import type { WorkSheet } from "@e965/xlsx";
import type { Area } from "../domain/grid/cell-address";
import { emptyGrid, type CellValue, type SheetGrid } from "../domain/grid/sheet-grid";
import { FaultError } from "./fault-error";
import {
  displayOf,
  formatOf,
  formulaOf,
  hasContent,
  placedCells,
  valueOf,
  type BookFacts,
  type PlacedCell,
} from "./sheet-cells";

/** How a sheet stands in its workbook. */
export type SheetFacts = BookFacts & {
  readonly name: string;
  readonly visible: boolean;
  /** Most cells that its used rectangle may have. */
  readonly cellLimit: number;
};

/** A worksheet in the form in which Excel hands over its own: the rectangle of the cells with content. */
export function gridOfSheet(sheet: WorkSheet, facts: SheetFacts): SheetGrid {
  const cells = placedCells(sheet);
  if (cells === null) throw tooLarge(facts);
  const used = usedArea(cells);
  if (used === null) return emptyGrid(facts.name, facts.visible);
  if (used.rowCount * used.columnCount > facts.cellLimit) throw tooLarge(facts);
  const { row: top, column: left, rowCount, columnCount } = used;
  const values = matrix<CellValue>(used, "");
  const texts = matrix(used, "");
  const formulas = matrix<CellValue>(used, "");
  const numberFormats = matrix(used, "General");
  for (const { row, column, cell } of cells) {
    const [line, place] = [row - top, column - left];
    if (line < 0 || place < 0 || line >= rowCount || place >= columnCount) continue;
    put(values, line, place, valueOf(cell));
    put(texts, line, place, displayOf(cell, facts));
    put(formulas, line, place, formulaOf(cell));
    put(numberFormats, line, place, formatOf(cell, facts));
  }
  return {
    name: facts.name,
    visible: facts.visible,
    top,
    left,
    rowCount,
    columnCount,
    values,
    texts,
    formulas,
    numberFormats,
    merges: mergesIn(sheet, used),
    hiddenRows: hiddenIn(sheet["!rows"] ?? [], top, rowCount),
    hiddenColumns: hiddenIn(sheet["!cols"] ?? [], left, columnCount),
  };
}

const tooLarge = ({ name, cellLimit }: SheetFacts): FaultError =>
  new FaultError({ code: "sheetTooLarge", sheet: name, limit: cellLimit });

function matrix<Value>({ rowCount, columnCount }: Area, empty: Value): Value[][] {
  return Array.from({ length: rowCount }, () => new Array<Value>(columnCount).fill(empty));
}

function put<Value>(rows: Value[][], line: number, place: number, value: Value): void {
  const row = rows[line];
  if (row) row[place] = value;
}

function usedArea(cells: readonly PlacedCell[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, cell } of cells) {
    if (!hasContent(cell)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** Merged areas as far as they lie in the used rectangle, which keeps one that claims the whole sheet harmless. */
function mergesIn(sheet: WorkSheet, { row, column, rowCount, columnCount }: Area): readonly Area[] {
  return (sheet["!merges"] ?? []).flatMap(({ s, e }) => {
    if (s.r < row || s.c < column || s.r >= row + rowCount || s.c >= column + columnCount) return [];
    const bottom = Math.min(e.r, row + rowCount - 1);
    const right = Math.min(e.c, column + columnCount - 1);
    const area = { row: s.r, column: s.c, rowCount: bottom - s.r + 1, columnCount: right - s.c + 1 };
    return area.rowCount * area.columnCount > 1 ? [area] : [];
  });
}

function hiddenIn(
  lines: readonly ({ readonly hidden?: boolean } | undefined)[],
  first: number,
  count: number,
): readonly number[] {
  const hidden: number[] = [];
  for (let line = first; line < first + count; line++) if (lines[line]?.hidden) hidden.push(line);
  return hidden;
}
