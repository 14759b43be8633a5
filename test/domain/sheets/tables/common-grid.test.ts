import { commonGrid, ontoGrid } from "../../../../src/domain/sheets/tables/common-grid";

describe("two tables on one sheet", () => {
  const grid = commonGrid([
    [100, 50, 50],
    [60, 60, 79],
  ]);

  it("cut the width wherever one of their columns ends, and end together", () => {
    expect(grid.columnWidths).toEqual([60, 40, 20, 30, 50]);
    expect(grid.spans).toEqual([
      [
        { column: 0, columnCount: 2 },
        { column: 2, columnCount: 2 },
        { column: 4, columnCount: 1 },
      ],
      [
        { column: 0, columnCount: 1 },
        { column: 1, columnCount: 2 },
        { column: 3, columnCount: 2 },
      ],
    ]);
  });

  it("put the cells of a row where their columns are, those over several columns too", () => {
    const cell = (column: number, columnCount: number) => ({
      cell: { column, columnCount, text: `${column}`, style: "body", sources: [] },
      row: 0,
      rowCount: 1,
    });
    const band = { heights: [20], keepWithNext: false, cells: [cell(0, 2), cell(2, 1)] };
    const [placed] = ontoGrid([band], grid.spans[1] ?? []);
    expect(placed?.cells.map(({ cell: one }) => [one.column, one.columnCount])).toEqual([
      [0, 3],
      [3, 2],
    ]);
  });
});
