import fc from "fast-check";
import { areaName, type Area } from "../../src/domain/grid/cell-address";
import { addressLists, firstCellOf } from "../../src/excel/range-addresses";

const area = fc.record({
  row: fc.integer({ min: 0, max: 99_999 }),
  column: fc.integer({ min: 0, max: 700 }),
  rowCount: fc.integer({ min: 1, max: 9 }),
  columnCount: fc.integer({ min: 1, max: 9 }),
});

describe("addresses of many areas", () => {
  it("are lists of at most 255 characters that together name every area once, in order", () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 200 }), (areas: Area[]) => {
        const lists = addressLists(areas);
        expect(lists.every((list) => list.length <= 255)).toBe(true);
        expect(lists.join(",")).toBe(areas.map(areaName).join(","));
      }),
    );
  });
});

describe("the first cell of an address", () => {
  it.each([
    ["B3", 2, 1],
    ["取組一覧!$B$3:$C$4", 2, 1],
    ["'a!b'!AA10", 9, 26],
    ["C:C", 0, 2],
    ["5:7", 4, 0],
    ["B3,D5:E6", 2, 1],
  ])("of %s is row %i, column %i", (address, row, column) => {
    expect(firstCellOf(address)).toEqual({ row, column });
  });
});
