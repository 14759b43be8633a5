import fc from "fast-check";
import type { CellAddress } from "../../src/domain/grid/cell-address";
import { columnRuns } from "../../src/excel/column-runs";

const cellOf = (cell: CellAddress): CellAddress => cell;
const adjacent = { cellOf, bytesOf: () => 10, goesOn: (step: number) => step === 1 };
const at = (row: number, column = 8, sheet = "実績"): CellAddress => ({ sheet, row, column });

describe("bringing cells of a column together", () => {
  it("takes cells right below each other as one, whatever order they come in", () => {
    expect(columnRuns([at(7), at(5), at(6), at(9)], adjacent)).toEqual([[at(5), at(6), at(7)], [at(9)]]);
  });

  it("keeps sheets and columns apart", () => {
    expect(columnRuns([at(5), at(6, 9), at(6, 8, "別紙"), at(6)], adjacent)).toEqual([
      [at(6, 8, "別紙")],
      [at(5), at(6)],
      [at(6, 9)],
    ]);
  });

  it("never takes the same cell twice into one run that is written", () => {
    expect(columnRuns([at(5), at(5), at(6)], adjacent)).toEqual([[at(5)], [at(5), at(6)]]);
  });

  it("goes on over a few rows where it may, and ends before it becomes too much for one request", () => {
    const near = { ...adjacent, goesOn: (step: number) => step <= 4 };
    expect(columnRuns([at(5), at(9), at(14)], near)).toEqual([[at(5), at(9)], [at(14)]]);
    const heavy = { ...adjacent, bytesOf: () => 200_000 };
    expect(columnRuns([at(1), at(2), at(3), at(4), at(5)], heavy).map(({ length }) => length)).toEqual([
      2, 2, 1,
    ]);
    const long = Array.from({ length: 2_500 }, (_cell, row) => at(row));
    expect(columnRuns(long, adjacent).map(({ length }) => length)).toEqual([1_000, 1_000, 500]);
  });

  it("loses no cell and repeats none", () => {
    const cells = fc.array(
      fc.record({
        sheet: fc.constantFrom("実績", "別紙"),
        row: fc.nat({ max: 30 }),
        column: fc.nat({ max: 3 }),
      }),
    );
    const text = ({ sheet, row, column }: CellAddress): string => `${sheet} ${row} ${column}`;
    fc.assert(
      fc.property(cells, (given) => {
        const runs = columnRuns(given, adjacent);
        expect(runs.flat().map(text).sort()).toEqual(given.map(text).sort());
        for (const run of runs) {
          expect(run.map(text)).toEqual(
            run.map((_cell, index) => text({ ...(run[0] ?? at(0)), row: (run[0]?.row ?? 0) + index })),
          );
        }
      }),
    );
  });
});
