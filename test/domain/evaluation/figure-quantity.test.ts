import { quantityOfFigure, unitOfCell } from "../../../src/domain/evaluation/figure-quantity";
import { formatMeaning } from "../../../src/domain/evaluation/number-format";
import type { CellValue } from "../../../src/domain/grid/sheet-grid";

const cell = { sheet: "一覧", row: 0, column: 0 };

function read(text: string, value: CellValue, numberFormat: string, unit?: string): object {
  return quantityOfFigure({ text, value, numberFormat, cell }, unitOfCell(unit));
}

describe("a numeric cell counts with the number it stores", () => {
  test.each([
    ["96.1", 96.0869565217391, "0.0", undefined, "96.0869565217391", ""],
    ["69.0%", 0.69, "0.0%", undefined, "69", "%"],
    ["98.38%", 0.9838, "0.00%", "％", "98.38", "%"],
    ["28.7%", 0.287, "0.0%", "％", "28.7", "%"],
    ["12,000", 12000, "#,##0", "千円", "12000000", "円"],
    ["12", 12345, "#,##0,", "千円", "12345", "円"],
    ["1.2", 1234567, "0.0,,", "百万円", "1234567", "円"],
    ["▲ 3", -3, '#,##0;"▲ "#,##0', "人", "-3", "人"],
    ["12件", 12, '0"件"', undefined, "12", "件"],
    ["12千円", 12, '0"千円"', undefined, "12000", "円"],
    ["5%減", 5, '0"%減"', undefined, "-5", "%"],
    ["####", 12345678, "#,##0", "円", "12345678", "円"],
    ["1.2E+05", 123456, "0.0E+00", "円", "123456", "円"],
    ["0", 0, "General", "件", "0", "件"],
  ])("%s (%d as %s, unit %s) is %s %s", (text, value, numberFormat, unit, expected, expectedUnit) => {
    expect(read(text, value, numberFormat, unit)).toMatchObject({
      kind: "number",
      value: expected,
      unit: expectedUnit,
      raw: text,
    });
  });

  test("residue of binary arithmetic does not count", () => {
    expect(read("0.1", 1 - 0.9, "0.0")).toMatchObject({ value: "0.1" });
    expect(read("0.3", 0.1 + 0.2, "0.0")).toMatchObject({ value: "0.3" });
  });
});

test.each([
  ["1月2日", 45659, 'm"月"d"日"'],
  ["2025/1/2", 45659, "yyyy/m/d"],
  ["R7.1.2", 45659, "[$-411]ge.m.d"],
  ["25:30", 1.0625, "[h]:mm"],
])("%s is a date or a time, not a number", (text, value, numberFormat) => {
  expect(read(text, value, numberFormat)).toEqual({ raw: text, kind: "text" });
});

test.each([
  ["-", 0, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  ["", 0, "0;-0;"],
])("a zero that shows as %j says nothing, as the officer sees it", (text, value, numberFormat) => {
  expect(read(text, value, numberFormat)).toMatchObject({ kind: "missing" });
});

test.each([
  ["１，２３５", "人", "1235", "人"],
  ["1,200万円", "千円", "12000000", "円"],
  ["1,200万", "千円", "12000000", "円"],
  ["12,000", "千円", "12000000", "円"],
  ["12,000 千円", "件", "12000000", "円"],
])("the text %s beside the unit %s is %s %s", (text, unit, value, expectedUnit) => {
  expect(read(text, text, "@", unit)).toMatchObject({ kind: "number", value, unit: expectedUnit });
});

test("a truth value is no number", () => {
  expect(read("TRUE", true, "General")).toEqual({ raw: "TRUE", kind: "text" });
});

test.each([
  ["General", "number"],
  ["G/標準", "number"],
  ["@", "number"],
  ["#,##0.0_ ;[Red]\\-#,##0.0\\ ", "number"],
  ['0"月"', "number"],
  ["0%", "percent"],
  ['0.0"％"', "number"],
  ["[DBNum3]0", "number"],
  ["# ?/?", "number"],
  ["m/d", "date"],
  ["hh:mm:ss", "date"],
  ['[$-ja-JP]ggge"年"m"月"d"日"', "date"],
])("the format %s shows a %s", (format, kind) => {
  expect(formatMeaning(format, 1).kind).toBe(kind);
});
