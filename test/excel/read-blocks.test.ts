import fc from "fast-check";
import { budgetAfter, takeBlocks, type Block } from "../../src/excel/read-blocks";

const block = (sheet: number, rowCount: number, columnCount: number): Block => ({
  sheet,
  area: { row: 3, column: 1, rowCount, columnCount },
});

describe("dividing sheets into blocks", () => {
  it("takes all sheets at once while they fit", () => {
    const sheets = [block(0, 30, 4), block(1, 39, 10)];
    expect(takeBlocks(sheets, 20_000)).toEqual({ taken: sheets, rest: [] });
  });

  it("takes one row even when it is above the budget", () => {
    const { taken, rest } = takeBlocks([block(0, 2, 500)], 10);
    expect(taken).toEqual([block(0, 1, 500)]);
    expect(rest).toEqual([{ sheet: 0, area: { row: 4, column: 1, rowCount: 1, columnCount: 500 } }]);
  });

  it("loses and repeats no row, whatever the budgets", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 40 })), {
          maxLength: 6,
        }),
        fc.integer({ min: 1, max: 3_000 }),
        (sizes, budget) => {
          const sheets = sizes.map(([rows, columns], sheet) => block(sheet, rows, columns));
          const read: Block[] = [];
          for (let remaining: readonly Block[] = sheets; remaining.length > 0;) {
            const { taken, rest } = takeBlocks(remaining, budget);
            expect(taken.length).toBeGreaterThan(0);
            read.push(...taken);
            remaining = rest;
          }
          sheets.forEach((whole, sheet) => {
            const parts = read.filter((part) => part.sheet === sheet);
            let next = whole.area.row;
            for (const { area } of parts) {
              expect(area.row).toBe(next);
              next += area.rowCount;
            }
            expect(next).toBe(whole.area.row + whole.area.rowCount);
          });
        },
      ),
    );
  });

  it("shrinks the budget after a heavy answer and widens it after a light one", () => {
    expect(budgetAfter(20_000, 5_000_000)).toBe(10_000);
    expect(budgetAfter(20_000, 1_000_000)).toBe(50_000);
  });
});
