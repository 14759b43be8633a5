import { emptyGrid, type SheetGrid } from "../domain/grid/sheet-grid";
import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import type { JobOptions, OwnSheet, ReadWorkbook } from "../usecases/ports";
import type { ExcelRuntime } from "./excel-runtime";
import { fingerprintRows, textFingerprint } from "./fingerprint";
import { problemOf } from "./host-errors";
import { readContents, type BlockContent } from "./read-contents";
import { completeMerges, requestMerges } from "./read-merges";
import { emptyNotes, notesFromXml, noteOfSheet, type WorkbookNotes } from "./workbook-notes";
import { workbookOverview, type SheetOverview } from "./workbook-overview";

/**
 * Reads all worksheets of the open workbook without changing anything. Two round trips for an ordinary
 * workbook, a third where a merged area is higher than a piece asked for at once, more only by size.
 */
export async function readWorkbook(
  excel: ExcelRuntime,
  options: JobOptions = {},
): Promise<Result<ReadWorkbook, Problem>> {
  try {
    return success(await excel.run((context) => readAll(context, options)));
  } catch (error) {
    return failure(problemOf(error));
  }
}

async function readAll(context: Excel.RequestContext, options: JobOptions): Promise<ReadWorkbook> {
  const { sheets, part } = await workbookOverview(context);
  const { contents, alongside } = await readContents(context, sheets, options, () => {
    const xml = part?.getXml();
    const hiddenColumns = sheets.map((sheet) => requestHiddenColumns(context, sheet));
    const merges = sheets.map((sheet) => requestMerges(context, sheet));
    return () => ({
      notes: xml ? notesFromXml(xml.value) : emptyNotes,
      hiddenColumns: hiddenColumns.map((columns) => columns()),
      merges: merges.map((answers) => answers()),
    });
  });
  const { notes, hiddenColumns, merges } = alongside();
  const bare = sheets.map((sheet, index) => gridOf(sheet, contents[index] ?? [], hiddenColumns[index] ?? []));
  const complete = await completeMerges(context, sheets, bare, merges);
  const grids = bare.map((grid, index) => ({ ...grid, merges: complete[index] ?? [] }));
  const own = sheets.map((sheet, index) => ownSheetOf(notes, sheet, grids[index]));
  return {
    grids: grids.filter((_, index) => !own[index]),
    ownSheets: own.flatMap((sheet) => (sheet ? [sheet] : [])),
  };
}

function requestHiddenColumns(context: Excel.RequestContext, sheet: SheetOverview): () => readonly number[] {
  const { used } = sheet;
  if (!used) return () => [];
  const columns = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(used.row, used.column, 1, used.columnCount)
    .getColumnProperties({ columnHidden: true });
  return () =>
    columns.value.flatMap(({ columnHidden }, offset) => (columnHidden ? [used.column + offset] : []));
}

function gridOf(
  { name, visible, used }: SheetOverview,
  contents: readonly BlockContent[],
  hiddenColumns: readonly number[],
): SheetGrid {
  if (!used) return emptyGrid(name, visible);
  return {
    name,
    visible,
    top: used.row,
    left: used.column,
    rowCount: used.rowCount,
    columnCount: used.columnCount,
    values: contents.flatMap(({ values }) => values),
    texts: contents.flatMap(({ texts }) => texts),
    formulas: contents.flatMap(({ formulas }) => formulas),
    numberFormats: contents.flatMap(({ numberFormats }) => numberFormats),
    merges: [],
    hiddenRows: contents.flatMap(({ hiddenRows }) => hiddenRows),
    hiddenColumns,
  };
}

function ownSheetOf(notes: WorkbookNotes, { id, name }: SheetOverview, grid?: SheetGrid): OwnSheet | null {
  const note = noteOfSheet(notes, { id, name });
  if (!note || !grid) return null;
  const now = textFingerprint(fingerprintRows(grid), { row: grid.top, column: grid.left });
  return { name, layout: note.layout, fiscalYear: note.fiscalYear, edited: note.fingerprint !== now };
}
