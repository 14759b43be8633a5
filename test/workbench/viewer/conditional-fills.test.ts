import { conditionalFills, isAlwaysTrue } from "../../../src/workbench/viewer/drawing/conditional-fills";
import { newWorkbook } from "../../../src/workbench/host/store/workbook-store";

const whole = { row: 0, column: 0, rowCount: 10, columnCount: 10 };
const cell = (row: number, column: number): typeof whole => ({ row, column, rowCount: 1, columnCount: 1 });
const fill = (argb: string): object => ({ fill: { type: "pattern", pattern: "solid", bgColor: { argb } } });

describe("formulas that are true whatever the cells hold", () => {
  it.each([
    ['"印"<>""', true],
    ['"a"="A"', true],
    ['"a ""b"""<>"c"', true],
    ["TRUE", true],
    ['"a"<>"a"', false],
    ["A1>1", false],
    ['A1<>""', false],
    ['"a"<>""&A1', false],
    ["FALSE", false],
  ])("%s", (formula, expected) => {
    expect(isAlwaysTrue(formula)).toBe(expected);
  });
});

it("the first format whose formula is true colours a cell; the others are not guessed", () => {
  const [sheet] = newWorkbook().sheets;
  if (!sheet) throw new Error("there is no sheet");
  const { conditionalFormats } = sheet;
  conditionalFormats.add([cell(1, 1)], { type: "expression", formulae: ["TRUE"], style: fill("FF00FF00") });
  conditionalFormats.add([cell(1, 1), cell(2, 2)], {
    type: "expression",
    formulae: ['"x"<>""'],
    style: fill("FFFFCC00"),
  });
  conditionalFormats.add([whole], { type: "expression", formulae: ["A1>1"], style: fill("FFFF0000") });
  const fillAt = conditionalFills(sheet, whole);
  expect([fillAt(1, 1), fillAt(2, 2), fillAt(3, 3)]).toEqual(["#FFCC00", "#FFCC00", null]);
});
