import fc from "fast-check";
import {
  areaAddress,
  columnIndex,
  columnLetters,
  parseArea,
  quoteSheetName,
  splitSheetName,
} from "../../../../src/workbench/host/store/geometry";

describe("addresses", () => {
  test.each([
    ["B2", { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
    ["$D$5:B2", { row: 1, column: 1, rowCount: 4, columnCount: 3 }],
    ["A:C", { row: 0, column: 0, rowCount: 1_048_576, columnCount: 3 }],
    ["3:4", { row: 2, column: 0, rowCount: 2, columnCount: 16_384 }],
    ["XFD1048576", { row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
  ])("%p is understood", (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:2", "計画", "A1,B2", "R1C1"])(
    "%p is refused",
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );

  test("a column comes back from its letters", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 16_383 }),
        (column) => columnIndex(columnLetters(column)) === column,
      ),
    );
  });

  test("an area comes back from its address", () => {
    const area = fc.record({
      row: fc.integer({ min: 0, max: 9_999 }),
      column: fc.integer({ min: 0, max: 99 }),
      rowCount: fc.integer({ min: 1, max: 99 }),
      columnCount: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(area, fc.boolean(), (a, absolute) =>
        expect(parseArea(areaAddress(a, absolute))).toEqual(a),
      ),
    );
  });

  test.each([
    ["取組一覧", "取組一覧"],
    ["令和６年度", "令和６年度"],
    ["計画 1", "'計画 1'"],
    ["101", "'101'"],
    ["O'Brien", "'O''Brien'"],
    ["A1", "'A1'"],
  ])("the sheet name %p is written %p", (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
    expect(splitSheetName(`${written}!A1`)).toEqual({ sheetName: name, rest: "A1" });
  });
});
