import { EmbeddedExcel } from "../../../src/workbench/host/embedded-excel";
import { newWorkbook } from "../../../src/workbench/host/store/workbook-store";
import { figuresOf, figureText } from "../../../src/workbench/viewer/chrome/selection-figures";
import { copyText, pastedRows } from "../../../src/workbench/viewer/editing/clipboard-text";

async function sample(): Promise<EmbeddedExcel> {
  const host = new EmbeddedExcel(newWorkbook());
  await host.user.edit("Sheet1", "A1", "指標");
  await host.user.edit("Sheet1", "B1", "1,200");
  await host.user.edit("Sheet1", "A2", "一行目\n二行目");
  await host.user.edit("Sheet1", "B2", "0.1");
  return host;
}

describe("copied and pasted texts", () => {
  it("puts tabs between cells and texts of several lines in quotes", async () => {
    const { activeSheet } = await sample();
    const text = copyText(activeSheet, { row: 0, column: 0, rowCount: 2, columnCount: 2 });
    expect(text).toBe('指標\t1,200\n"一行目\n二行目"\t0.1');
    expect(pastedRows(text)).toEqual([
      ["指標", "1,200"],
      ["一行目\n二行目", "0.1"],
    ]);
  });

  it("reads what Excel puts on the clipboard, with its last line break", () => {
    expect(pastedRows('a\t"b ""c"""\r\n\td\r\n')).toEqual([
      ["a", 'b "c"'],
      ["", "d"],
    ]);
    expect(pastedRows("一つ")).toEqual([["一つ"]]);
  });
});

describe("the status line", () => {
  it("counts filled cells and adds numbers up", async () => {
    const { activeSheet } = await sample();
    const used = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
    const figures = figuresOf(activeSheet, { row: 0, column: 0, rowCount: 1_048_576, columnCount: 5 }, used);
    expect(figures).toEqual({ count: 4, numbers: 2, sum: 1200.1 });
    expect([figureText(1200.1), figureText(0.1 + 0.2), figureText(3)]).toEqual(["1,200.1", "0.3", "3"]);
  });
});
