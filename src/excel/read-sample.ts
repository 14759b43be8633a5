import type { Area } from "../domain/grid/cell-address";
import { emptyGrid, type SheetGrid } from "../domain/grid/sheet-grid";
import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import { mostSpaceRows, withWholeMerges } from "../domain/samples/pointed/card-rows";
import type { SampleSheet } from "../domain/samples/sample-sheet";
import type { ExcelRuntime } from "./excel-runtime";
import { ProblemError, problemOf } from "./host-errors";
import { readContents } from "./read-contents";
import { completeMerges, requestMerges } from "./read-merges";
import { readLooks } from "./sample-looks";
import { requestSamplePage } from "./sample-page";
import { workbookOverview, type SheetOverview } from "./workbook-overview";

/** Cells of a sample at most; a card or a page has some hundreds. */
const mostCells = 20_000;

/** Reads a sample sheet whole: contents, looks, sizes and print set-up. Five round trips; a few more for a very large sheet. */
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

/**
 * Reads the selected cells as a card: like a sample sheet whose area they are, widened where they cut a merged area. Seven
 * round trips.
 */
export async function readSelectedCard(excel: ExcelRuntime): Promise<Result<SampleSheet, Problem>> {
  try {
    return success(
      await excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange();
        selected.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
        await context.sync();
        const { rowIndex: row, columnIndex: column, rowCount, columnCount, worksheet } = selected;
        const area: Area = { row, column, rowCount, columnCount };
        const card = await read(context, worksheet.name, area);
        const whole = withWholeMerges(card.grid, card.area);
        return whole === card.area ? card : read(context, worksheet.name, whole);
      }),
    );
  } catch (error) {
    return failure(problemOf(error));
  }
}

/** Reads a sheet as a sample; of a card the given area, with the heights of the rows right below it. */
async function read(
  context: Excel.RequestContext,
  name: string,
  card: Area | null = null,
): Promise<SampleSheet> {
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
  const wanted = card ?? printArea;
  const area = wanted ? within(wanted, used) : used;
  if (area.rowCount * area.columnCount > mostCells) throw new ProblemError({ code: "tooLarge", sheet: name });
  const { contents, alongside } = await readContents(context, [overview], {}, () => {
    const merges = requestMerges(context, overview);
    const rowCount = area.rowCount + (card === null ? 0 : mostSpaceRows);
    const range = sheet.getRangeByIndexes(area.row, area.column, rowCount, 1);
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    const columns = sheet
      .getRangeByIndexes(0, 0, 1, area.column + area.columnCount)
      .getColumnProperties({ format: { columnWidth: true } });
    return () => ({
      merges: merges(),
      rowHeights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
      columnWidths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    });
  });
  const { merges, ...sizes } = alongside();
  const bare = gridOf(overview, used, contents[0] ?? []);
  const looks = await readLooks(context, sheet, area);
  const [complete = []] = await completeMerges(context, [overview], [bare], [merges]);
  return { grid: { ...bare, merges: complete }, area, ...sizes, looks, page: setUp };
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
