import type { CellAddress } from "../../grid/cell-address";
import type { SheetGrid } from "../../grid/sheet-grid";
import { placedIndicators } from "../../plan/plan";
import { bookTitles } from "../book-titles";
import { correctedBook, fits, type CorrectedSheet } from "../corrections/applied";
import { takenOver, withAlike } from "../corrections/change-corrections";
import type { HeaderCorrection, ReadingCorrections } from "../corrections/corrections";
import type { HeaderBlock } from "../header-block";
import { headerSpan } from "../header-rows";
import { correctionsOn } from "../corrections/sheet-corrections";
import { labelReader } from "../label-roles";
import type { Recognition } from "../recognised-table";
import { seenCells } from "../sheet-view";
import { outlineHeader } from "./outline-columns";
import { outlineLabel, outlineLabels } from "./outline-labels";
import { outlineRow, turnedTableAt } from "./outline-row";
import type { PointedCell, SheetOutline } from "./sheet-outline";

/** A workbook that was recognised, as the questions about its sheets need it. */
export type OutlinedBook = {
  /** How a sheet is read; null where there is no such sheet. */
  readonly sheet: (name: string) => SheetOutline | null;
  readonly at: (cell: CellAddress) => PointedCell;
};

/** Headers that can be asked about: with columns, and not the labels of a form. Side by side they are together. */
function headersOf(blocks: readonly HeaderBlock[]): readonly (readonly HeaderBlock[])[] {
  const groups = new Map<number, HeaderBlock[]>();
  for (const block of blocks.filter(({ columns, isForm }) => columns.length > 0 && !isForm)) {
    groups.set(block.bottom, [...(groups.get(block.bottom) ?? []), block]);
  }
  return [...groups.values()];
}

/** The header that a row is the last row of, by its merged cells and the heading rows around it. */
function headerAt({ view, read }: CorrectedSheet, row: number): HeaderCorrection | null {
  const cells = seenCells(view, row);
  if (cells.length === 0) return null;
  const { top, bottom } = headerSpan(view, row, view.grid.top, read);
  return {
    sheet: view.grid.name,
    labels: seenCells(view, bottom).map(({ text }) => text),
    rowCount: bottom - top + 1,
  };
}

/** Whether saying it of the other sheet too would add nothing. */
const saidAlready = (corrections: ReadingCorrections, sheet: string, other: string): boolean => {
  const said = (now: ReadingCorrections): string =>
    JSON.stringify(correctionsOn(now, other), (key, value: unknown) => (key === "rows" ? [] : value));
  const after = withAlike(corrections, sheet, [other]);
  return [...said(corrections)].sort().join("") === [...said(after)].sort().join("");
};

/** Sheets of the same kind as one, as far as what was said about it can tell. */
function sheetsAlike(
  grids: readonly SheetGrid[],
  corrections: ReadingCorrections,
  sheet: string,
): readonly string[] {
  const told = { ...correctionsOn(corrections, sheet), rows: [] };
  if (told.labels.length + told.headers.length === 0) return [];
  const read = labelReader();
  return grids.flatMap((grid) => {
    const { name, visible } = grid;
    const isAsked = visible && name !== sheet && !corrections.excludedSheets.includes(name);
    if (!isAsked || saidAlready(corrections, sheet, name)) return [];
    return fits(grid, told, read) ? [name] : [];
  });
}

/** Opens a workbook for questions about how its sheets are read. `recognition` is its reading with these corrections. */
export function outlinedBook(
  grids: readonly SheetGrid[],
  corrections: ReadingCorrections,
  recognition: Recognition,
): OutlinedBook {
  const book = correctedBook(grids, corrections, labelReader());
  const { cover, titleOf } = bookTitles(book.sheets);
  const own = takenOver(corrections, book.sources);
  const sheetOf = (name: string): CorrectedSheet | null =>
    book.sheets.find(({ view }) => view.grid.name === name) ?? null;
  const tablesOf = (name: string): Recognition["tables"] =>
    recognition.tables.filter(({ sheet }) => sheet === name);
  return {
    sheet: (name) => {
      const sheet = sheetOf(name);
      if (!sheet) return null;
      const tables = tablesOf(name);
      const titleYear = titleOf(sheet).fiscalYear ?? cover.fiscalYear;
      return {
        sheet: name,
        notRead: recognition.notRead.find((entry) => entry.sheet === name)?.reason ?? null,
        indicators: placedIndicators(recognition.plan).filter(
          ({ indicator }) => indicator.name.cell.sheet === name,
        ).length,
        tables: headersOf(sheet.blocks).flatMap((blocks) => outlineHeader(sheet, blocks, tables, titleYear)),
        labels: outlineLabels(sheet, tables),
        alike: sheetsAlike(grids, own, name),
        corrections: own,
      };
    },
    at: (cell) => {
      const { sheet: name, row, column } = cell;
      const sheet = sheetOf(name);
      if (!sheet) return { cell, isKnown: false, row: null, label: null, header: null };
      const { view } = sheet;
      const text = view.shownAt(row, column).trim();
      const anchor = view.anchorOf(row, column);
      return {
        cell,
        isKnown: true,
        row: outlineRow(view, tablesOf(name), recognition.plan, row, column),
        label:
          text === ""
            ? null
            : outlineLabel(sheet, { sheet: name, ...anchor }, { label: text, role: "other", confidence: 0 }),
        // A row of a table with indicators as columns is never its header.
        header: turnedTableAt(view, tablesOf(name), row, column) ? null : headerAt(sheet, row),
      };
    },
  };
}
