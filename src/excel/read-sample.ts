import type { Area } from "../domain/grid/cell-address";
import { emptyGrid, type SheetGrid } from "../domain/grid/sheet-grid";
import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import { copiedArea } from "../domain/samples/copied-area";
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
  const formatted = sheet.getUsedRange(false);
  formatted.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const { printArea, ...setUp } = page();
  const wanted = card ?? printArea;
  const given = wanted ? within(wanted, used) : null;
  const drawn = drawnArea(used, given, areaOf(formatted));
  if ((given ?? used).rowCount * (given ?? used).columnCount > mostCells)
    throw new ProblemError({ code: "tooLarge", sheet: name });
  // Merged areas are asked for wherever something is drawn: a box may reach further than the words in it.
  const whole: SheetOverview = { ...overview, used: drawn };
  const { contents, alongside } = await readContents(context, [overview], {}, () => {
    const merges = requestMerges(context, whole);
    const rows = sheet
      .getRangeByIndexes(drawn.row, drawn.column, drawn.rowCount + mostSpaceRows, 1)
      .getRowProperties({ format: { rowHeight: true } });
    const columns = sheet
      .getRangeByIndexes(0, 0, 1, drawn.column + drawn.columnCount)
      .getColumnProperties({ format: { columnWidth: true } });
    return () => ({
      merges: merges(),
      heights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
      widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    });
  });
  const { merges, heights, widths } = alongside();
  const bare = gridOf(overview, used, contents[0] ?? []);
  const [complete = []] = await completeMerges(context, [whole], [bare], [merges]);
  const grid = { ...bare, merges: complete };
  const area = card === null ? copiedArea(grid, given) : (given ?? used);
  const above = area.row - drawn.row;
  return {
    grid,
    area,
    rowHeights: heights.slice(above, above + area.rowCount + (card === null ? 0 : mostSpaceRows)),
    columnWidths: widths.slice(0, area.column + area.columnCount),
    looks: await readLooks(context, sheet, area),
    page: setUp,
  };
}

function areaOf({ rowIndex: row, columnIndex: column, rowCount, columnCount }: Excel.Range): Area {
  return { row, column, rowCount, columnCount };
}

/** Rows and columns around the words in which boxes are looked for; a format of whole columns reaches to the end of the sheet. */
const mostAround = 100;

/** All that is drawn: the words, the given area, and the formats next to them. */
function drawnArea(used: Area, given: Area | null, formatted: Area): Area {
  const inner = given === null ? used : joined(used, given);
  const around = joined(inner, formatted);
  const row = Math.max(around.row, inner.row - mostAround);
  const column = Math.max(around.column, inner.column - mostAround);
  const end = Math.min(around.row + around.rowCount, inner.row + inner.rowCount + mostAround);
  const right = Math.min(around.column + around.columnCount, inner.column + inner.columnCount + mostAround);
  return { row, column, rowCount: end - row, columnCount: right - column };
}

function joined(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const end = Math.max(one.row + one.rowCount, other.row + other.rowCount);
  const right = Math.max(one.column + one.columnCount, other.column + other.columnCount);
  return { row, column, rowCount: end - row, columnCount: right - column };
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
