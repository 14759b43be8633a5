import type { Area } from "../../src/domain/grid/cell-address";
import { createWorkbookPorts } from "../../src/excel/workbook-ports";
import { newEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { openFixture } from "../support/open-fixture";

const readGrids = async (excel: ReturnType<typeof newEmbeddedExcel>) => {
  const read = await createWorkbookPorts(excel.Excel).reader.readSheets();
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.grids;
};

/** A sheet of `rows` numbered rows with the given merges. */
async function sheetOf(rows: number, columns: number, merges: readonly Area[]) {
  const excel = newEmbeddedExcel({ sheetName: "一覧" });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("一覧");
    sheet.getRangeByIndexes(0, 0, rows, columns).values = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => `${row},${column}`),
    );
    for (const { row, column, rowCount, columnCount } of merges) {
      sheet.getRangeByIndexes(row, column, rowCount, columnCount).merge();
    }
    await context.sync();
  });
  excel.host.traffic.reset();
  return excel;
}

describe("reading a workbook", () => {
  it("gives texts, values, formulas, formats, merges and hidden columns where they stand", async () => {
    const book = await openFixture("year-matrix-r3-r8.xlsx");
    const grids = await readGrids(book);
    const grid = grids.find(({ hiddenColumns }) => hiddenColumns.length > 0);
    const sheet = book.host.store.sheets.find(({ name }) => name === grid?.name);
    expect(grid?.hiddenColumns).toEqual([0]);
    expect(grid?.merges.length).toBe(sheet?.merges.size);
    expect(grid?.formulas.flat().some((cell) => String(cell).startsWith("="))).toBe(true);
    expect(grid?.numberFormats.flat()).toContain("0.0%");
  });

  it("reads merges of every height and width of a long list, in three round trips", async () => {
    const merges: Area[] = [
      { row: 1, column: 0, rowCount: 333, columnCount: 1 },
      { row: 334, column: 0, rowCount: 600, columnCount: 1 },
      { row: 1, column: 1, rowCount: 120, columnCount: 2 },
      ...Array.from({ length: 900 }, (_, row) => ({ row: 1 + row, column: 4, rowCount: 1, columnCount: 3 })),
    ];
    const excel = await sheetOf(1_000, 9, merges);
    const [grid] = await readGrids(excel);
    const byPlace = (a: Area, b: Area): number => a.row - b.row || a.column - b.column;
    expect([...(grid?.merges ?? [])].sort(byPlace)).toEqual([...merges].sort(byPlace));
    expect(excel.host.traffic.totals.batches).toBeLessThanOrEqual(3);
  });

  it("asks again in smaller blocks when Excel refuses an answer as too large", async () => {
    const excel = newEmbeddedExcel({ sheetName: "長文" });
    const long = "あ".repeat(30_000);
    const rows = 24;
    for (let row = 0; row < rows; row += 8) {
      await excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("長文").getRangeByIndexes(row, 0, 8, 1);
        range.values = Array.from({ length: 8 }, (_, index) => [`${row + index}${long}`]);
        await context.sync();
      });
    }
    excel.host.traffic.reset();
    const [grid] = await readGrids(excel);
    expect(grid?.texts.map(([text]) => text)).toEqual(
      Array.from({ length: rows }, (_, row) => `${row}${long}`),
    );
    const refused = excel.host.traffic.batches.filter(({ errorCode }) => errorCode !== undefined);
    expect(refused.map(({ errorCode }) => errorCode)).toEqual(["ResponsePayloadSizeLimitExceeded"]);
  });

  it("reads more than sixteen sheets, in tab order", async () => {
    const excel = newEmbeddedExcel({ sheetName: "部1" });
    const names = Array.from({ length: 20 }, (_, index) => `部${index + 1}`);
    await excel.Excel.run(async (context) => {
      for (const name of names.slice(1)) context.workbook.worksheets.add(name);
      for (const name of names) context.workbook.worksheets.getItem(name).getRange("B2").values = [[name]];
      await context.sync();
    });
    const grids = await readGrids(excel);
    expect(grids.map(({ name, top, left, texts }) => [name, top, left, texts])).toEqual(
      names.map((name) => [name, 1, 1, [[name]]]),
    );
  });

  it("changes nothing and can be cancelled", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const cancel = new AbortController();
    cancel.abort();
    expect(await book.ports.reader.readSheets({ signal: cancel.signal })).toEqual({
      ok: false,
      problem: { code: "cancelled" },
    });
  });
});
