import { rowsMergedAlike } from "../../src/excel/merge-rows";

const row = (at: number, column: number, columnCount: number, rowCount = 1) => ({
  row: at,
  column,
  rowCount,
  columnCount,
});

describe("joining merges into one instruction", () => {
  it("joins rows below each other in the same columns", () => {
    expect(rowsMergedAlike([row(3, 1, 5), row(4, 1, 5), row(5, 1, 5)])).toEqual([
      { area: row(3, 1, 5, 3), across: true },
    ]);
  });

  it("keeps a gap, another width and an area of several rows apart", () => {
    expect(
      rowsMergedAlike([row(0, 0, 6), row(1, 1, 5), row(3, 1, 5), row(4, 1, 5, 2), row(6, 1, 5)]),
    ).toEqual([
      { area: row(0, 0, 6), across: false },
      { area: row(1, 1, 5), across: false },
      { area: row(3, 1, 5), across: false },
      { area: row(4, 1, 5, 2), across: false },
      { area: row(6, 1, 5), across: false },
    ]);
  });

  it("does not depend on the order of the merges", () => {
    const merges = [row(1, 1, 2), row(1, 3, 2), row(2, 1, 2), row(2, 3, 2)];
    const expected = [
      { area: row(1, 1, 2, 2), across: true },
      { area: row(1, 3, 2, 2), across: true },
    ];
    expect(rowsMergedAlike(merges)).toEqual(expected);
    expect(rowsMergedAlike([...merges].reverse())).toEqual(expected);
  });
});
