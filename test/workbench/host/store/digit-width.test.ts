import { digitWidthOf } from "../../../../src/workbench/host/store/digit-width";
import { newWorkbook } from "../../../../src/workbench/host/store/workbook-store";

describe("the digit that column widths are counted in", () => {
  it("is wider in the fonts of a Japanese Excel than in Calibri", () => {
    expect(digitWidthOf({ name: "游ゴシック", size: 11 })).toBe(8);
    expect(digitWidthOf({ name: "Calibri", size: 11 })).toBe(7);
  });

  it("is 7 pixels for a font that is not known", () => {
    expect(digitWidthOf({ name: "手書き風", size: 11 })).toBe(7);
    expect(digitWidthOf(undefined)).toBe(7);
  });

  it.each([
    ["Calibri", 48, 8.43],
    ["游ゴシック", 54, 8.38],
  ])("gives %s the standard column width of Excel: %d points, %d characters", (name, points, characters) => {
    const workbook = newWorkbook();
    workbook.library.defaultFont = { name, size: 11 };
    const { dimensions } = workbook.addSheet("二枚目");
    expect(dimensions.defaultColumnWidth).toBe(points);
    expect(dimensions.standardCharacters).toBe(characters);
    dimensions.setColumnWidth(0, 101.25);
    expect(dimensions.columnWidth(0)).toBe(101.25);
  });
});
