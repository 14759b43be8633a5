import { dividePages, type PageRules } from "../../../src/workbench/viewer/pages/divide-pages";
import { paperPoints } from "../../../src/workbench/viewer/pages/paper";

/** 100 × 100 points of room, rows of 20 and columns of 30 points. */
const rules: PageRules = {
  width: 100,
  height: 100,
  scaling: { scale: 1 },
  overThenDown: false,
  rowBreaks: [],
  columnBreaks: [],
  titleRows: null,
  rowHeight: () => 20,
  columnWidth: () => 30,
};
const area = { row: 0, column: 0, rowCount: 12, columnCount: 3 };

const rowsOf = (given: Partial<PageRules>) =>
  dividePages(area, { ...rules, ...given }).rows.map(({ first, count, manual }) => [first, count, manual]);

describe("the pages of a printed area", () => {
  it("takes as many rows as fit", () => {
    expect(rowsOf({})).toEqual([
      [0, 5, false],
      [5, 5, false],
      [10, 2, false],
    ]);
  });

  it("begins a page at the officer's breaks and counts anew from there", () => {
    expect(rowsOf({ rowBreaks: [3] })).toEqual([
      [0, 3, false],
      [3, 5, true],
      [8, 4, false],
    ]);
  });

  it("leaves room for the rows that are repeated on every page", () => {
    expect(rowsOf({ titleRows: { first: 0, last: 1 } })).toEqual([
      [0, 5, false],
      [5, 3, false],
      [8, 3, false],
      [11, 1, false],
    ]);
  });

  it("takes no room for hidden rows, and a whole page for a row that is too high", () => {
    expect(rowsOf({ rowHeight: (row) => (row < 6 ? 0 : 20) })).toEqual([
      [0, 11, false],
      [11, 1, false],
    ]);
    expect(rowsOf({ rowHeight: (row) => (row === 1 ? 300 : 20) }).slice(0, 3)).toEqual([
      [0, 1, false],
      [1, 1, false],
      [2, 5, false],
    ]);
  });

  it("makes everything smaller until it fits the width asked for", () => {
    const { scale, columns, rows } = dividePages(
      { ...area, columnCount: 4 },
      { ...rules, scaling: { pagesAcross: 1, pagesDown: 0 } },
    );
    expect(scale).toBe(0.83);
    expect(columns).toHaveLength(1);
    expect(rows.map(({ count }) => count)).toEqual([6, 6]);
  });

  it("never enlarges, and leaves breaks out of account where the number of pages is given", () => {
    const fitted = dividePages(area, { ...rules, rowBreaks: [3], scaling: { pagesAcross: 1, pagesDown: 3 } });
    expect(fitted.scale).toBe(1);
    expect(fitted.rows.map(({ first }) => first)).toEqual([0, 5, 10]);
  });

  it("numbers pages downwards first, or across first where the sheet says so", () => {
    const wide = { ...area, columnCount: 6 };
    const down = dividePages(wide, rules);
    const over = dividePages(wide, { ...rules, overThenDown: true });
    expect([down.rows.length, down.columns.length]).toEqual([3, 2]);
    expect([down.numberOf(1, 0), down.numberOf(0, 1)]).toEqual([2, 4]);
    expect([over.numberOf(1, 0), over.numberOf(0, 1)]).toEqual([3, 2]);
  });
});

describe("paper", () => {
  it("is A4 unless the file says otherwise, and turned for landscape", () => {
    const { width, height } = paperPoints(undefined, false);
    expect([width.toFixed(1), height.toFixed(1)]).toEqual(["595.3", "841.9"]);
    expect(paperPoints(8, true).width).toBeCloseTo(1190.55, 1);
  });
});
