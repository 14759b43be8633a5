import { codeOf, newExcel, onSheet } from "./helpers";

async function written(
  values: unknown,
  options: { readonly address?: string; readonly numberFormat?: string } = {},
) {
  return onSheet(newExcel(), async (sheet, context) => {
    const range = sheet.getRange(options.address ?? "A1");
    if (options.numberFormat !== undefined)
      range.numberFormat = options.numberFormat as unknown as string[][];
    range.values = values as string[][];
    range.load("values,text,formulas,numberFormat,valueTypes");
    await context.sync();
    return range.toJSON();
  });
}

describe("writing values", () => {
  test.each([
    ["達成", "達成", "達成", "General"],
    [12.5, 12.5, "12.5", "General"],
    [true, true, "TRUE", "General"],
    ["12", 12, "12", "General"],
    ["69.0%", 0.69, "69.00%", "0.00%"],
    ["1-2", 45293, "1月2日", 'm"月"d"日"'],
    ["1/2", 45293, "1月2日", 'm"月"d"日"'],
    ["2024/4/1", 45383, "2024/4/1", "m/d/yyyy"],
    ["'012", "012", "012", "General"],
    ["'=A1", "=A1", "=A1", "General"],
  ])("%p reads %p afterwards", async (value, read, text, numberFormat) => {
    expect(await written([[value]])).toMatchObject({
      values: [[read]],
      text: [[text]],
      numberFormat: [[numberFormat]],
    });
  });

  test.each(["12", "69.0%", "1-2", "2024/4/1", "=1+2", "'012", "TRUE"])(
    "%p stays text in a text cell",
    async (value) => {
      expect(await written([[value]], { numberFormat: "@" })).toMatchObject({
        values: [[value]],
        text: [[value]],
        valueTypes: [["String"]],
      });
    },
  );

  test("a number in a text cell becomes text", async () => {
    expect(await written([[12]], { numberFormat: "@" })).toMatchObject({
      values: [["12"]],
      valueTypes: [["String"]],
    });
  });

  test("a number format that is there stays", async () => {
    expect(await written([["69.0%"]], { numberFormat: "0.0%" })).toMatchObject({
      values: [[0.69]],
      text: [["69.0%"]],
    });
  });

  test("null leaves a cell and an empty text clears it", async () => {
    const values = await onSheet(newExcel(), async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["あ", "い", "う"]];
      await context.sync();
      range.values = [[null as unknown as string, "", "え"]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([[["あ", "", "え"]], [["String", "Empty", "String"]]]);
  });

  test("one value goes to every cell", async () => {
    expect((await written("―", { address: "A1:B2" })).values).toEqual([
      ["―", "―"],
      ["―", "―"],
    ]);
  });

  test("formulas are computed, also from cells that change later", async () => {
    const excel = newExcel();
    const first = await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1300], [1200]];
      const range = sheet.getRange("B1:B3");
      range.formulas = [["=A1/A2"], ['=IF(A1>=A2,"達成","未達成")'], ["=1/0"]];
      range.load("values,formulas,text,valueTypes");
      await context.sync();
      return range.toJSON();
    });
    expect(first.values).toEqual([[1300 / 1200], ["達成"], ["#DIV/0!"]]);
    expect(first.formulas).toEqual([["=A1/A2"], ['=IF(A1>=A2,"達成","未達成")'], ["=1/0"]]);
    expect(first.text).toEqual([["1.083333333"], ["達成"], ["#DIV/0!"]]);
    expect(first.valueTypes).toEqual([["Double"], ["String"], ["Error"]]);
    const second = await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [[600]];
      const range = sheet.getRange("B1:B2");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(second).toEqual([[0.5], ["未達成"]]);
  });

  test.each([
    ["too few rows", [["a"]], "A1:A2"],
    ["rows of different lengths", [["a", "b"], ["c"]], "A1:B2"],
    ["a text of more than 32,767 characters", [["あ".repeat(32_768)]], "A1"],
    ["an object", [[{ type: "Double" }]], "A1"],
  ])("%s is an invalid argument", async (_, values, address) => {
    expect(await codeOf(written(values, { address }))).toBe("InvalidArgument");
  });

  test("32,767 characters fit", async () => {
    const text = "あ".repeat(32_767);
    expect((await written([[text]])).values).toEqual([[text]]);
  });

  test("large arrays arrive whole although the client splits them", async () => {
    const values = Array.from({ length: 1_000 }, (_, i) =>
      Array.from({ length: 7 }, (__, j) => `${i}・${j}`),
    );
    expect((await written(values, { address: "A1:G1000" })).values).toEqual(values);
  });
});

describe("whole rows, columns and sheets", () => {
  test("read null and are never written cell by cell", async () => {
    const excel = newExcel();
    const read = await onSheet(excel, async (sheet, context) => {
      const column = sheet.getRange("A:B");
      const all = sheet.getRange();
      column.load("values,address,cellCount,isEntireColumn");
      all.load("values,address");
      await context.sync();
      return [
        column.values,
        column.address,
        column.cellCount,
        column.isEntireColumn,
        all.values,
        all.address,
      ];
    });
    expect(read).toEqual([null, "Sheet1!A:B", 2_097_152, true, null, "Sheet1!1:1048576"]);
    expect(
      await codeOf(
        onSheet(excel, async (sheet, context) => {
          sheet.getRange("A:A").values = "x" as unknown as string[][];
          await context.sync();
        }),
      ),
    ).toBe("OperationCellsExceedLimit");
  });

  test("take formats at once", async () => {
    const excel = newExcel();
    const started = performance.now();
    const read = await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A:XFD").format.font.name = "ＭＳ 明朝";
      sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
      sheet.getRange("3:3").format.fill.color = "#FFFF00";
      sheet.getRange("B5").values = [["012"]];
      const cell = sheet.getRange("B5");
      const filled = sheet.getRange("Z3");
      cell.load("values,numberFormat");
      filled.load("format/fill/color");
      await context.sync();
      return [cell.values, cell.numberFormat, filled.format.fill.color];
    });
    expect(read).toEqual([[["012"]], [["@"]], "#FFFF00"]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
