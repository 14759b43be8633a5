import type { Area } from "../domain/grid/cell-address";
import { emptyGrid, type SheetGrid } from "../domain/grid/sheet-grid";
import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import type { CellLook, SampleSheet } from "../domain/samples/sample-sheet";
import type { ExcelRuntime } from "./excel-runtime";
import { ProblemError, problemOf } from "./host-errors";
import { readContents } from "./read-contents";
import { completeMerges, requestMerges } from "./read-merges";
import { requestSamplePage } from "./sample-page";
import { workbookOverview, type SheetOverview } from "./workbook-overview";

/** Cells whose looks are asked for at once; a card or a page has some hundreds. */
const mostCells = 20_000;

/** Properties of a cell that decide how much room its text needs. */
const lookOptions = {
  format: {
    font: { name: true, size: true },
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
  },
} as const;

/** Reads a sample sheet whole: contents, looks, sizes and print set-up. Four round trips, whatever its size. */
export async function readSampleSheet(
  excel: ExcelRuntime,
  name: string,
): Promise<Result<SampleSheet, Problem>> {
  try {
    return success(await excel.run((context) => read(context, name)));
  } catch (error) {
    return failure(problemOf(error));
  }
}

async function read(context: Excel.RequestContext, name: string): Promise<SampleSheet> {
  const { sheets } = await workbookOverview(context);
  const overview = sheets.find((sheet) => sheet.name === name);
  if (!overview) {
    throw new ProblemError({ code: "sampleNotFound", sheet: name, found: sheets.map((sheet) => sheet.name) });
  }
  const { used } = overview;
  if (!used)
    throw new ProblemError({ code: "sampleNotUsable", sheet: name, findings: [{ code: "noFields" }] });
  const sheet = context.workbook.worksheets.getItem(overview.id);
  const page = requestSamplePage(sheet);
  await context.sync();
  const { printArea, ...setUp } = page();
  const area = printArea ? within(printArea, used) : used;
  if (area.rowCount * area.columnCount > mostCells) throw new ProblemError({ code: "tooLarge", sheet: name });
  const { contents, alongside } = await readContents(context, [overview], {}, () => {
    const merges = requestMerges(context, overview);
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    const looks = range.getCellProperties(lookOptions);
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    const columns = sheet
      .getRangeByIndexes(0, 0, 1, area.column + area.columnCount)
      .getColumnProperties({ format: { columnWidth: true } });
    return () => ({
      merges: merges(),
      looks: looks.value.map((line) => line.map(lookOf)),
      rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
      columnWidths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    });
  });
  const { merges, ...looks } = alongside();
  const bare = gridOf(overview, used, contents[0] ?? []);
  const [complete = []] = await completeMerges(context, [overview], [bare], [merges]);
  return { grid: { ...bare, merges: complete }, area, ...looks, page: setUp };
}

/** A print area of whole columns or rows ends where the content ends. */
function within(area: Area, used: Area): Area {
  const lastRow = used.row + used.rowCount;
  const lastColumn = used.column + used.columnCount;
  const isWhole = area.rowCount * area.columnCount > mostCells;
  if (!isWhole) return area;
  return {
    row: area.row,
    column: area.column,
    rowCount: Math.max(1, Math.min(area.rowCount, lastRow - area.row)),
    columnCount: Math.max(1, Math.min(area.columnCount, lastColumn - area.column)),
  };
}

function lookOf({ format }: Excel.CellProperties): CellLook {
  const { font, wrapText, indentLevel, shrinkToFit, textOrientation } = format ?? {};
  return {
    font: { name: font?.name ?? "", size: font?.size ?? 11 },
    wrap: wrapText === true,
    indent: indentLevel ?? 0,
    shrinks: shrinkToFit === true,
    turned: (textOrientation ?? 0) !== 0,
  };
}

function gridOf(
  { name, visible }: SheetOverview,
  used: Area,
  contents: Awaited<ReturnType<typeof readContents>>["contents"][number],
): SheetGrid {
  return {
    ...emptyGrid(name, visible),
    top: used.row,
    left: used.column,
    rowCount: used.rowCount,
    columnCount: used.columnCount,
    values: contents.flatMap(({ values }) => values),
    texts: contents.flatMap(({ texts }) => texts),
    formulas: contents.flatMap(({ formulas }) => formulas),
    numberFormats: contents.flatMap(({ numberFormats }) => numberFormats),
    hiddenRows: contents.flatMap(({ hiddenRows }) => hiddenRows),
  };
}
