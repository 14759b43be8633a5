import fc from "fast-check";
import type { Area } from "../../../src/domain/grid/cell-address";
import { joinAnswers, pieceForCut, piecesToAsk } from "../../../src/excel/host-quirks/merged-areas";

/** What Excel answers for a piece: merges that begin in it, cut at its end; it fails above 512. */
function askExcel(all: readonly Area[], piece: Area): readonly Area[] {
  const rowEnd = piece.row + piece.rowCount;
  const columnEnd = piece.column + piece.columnCount;
  const seen = all
    .filter(
      ({ row, column }) => row >= piece.row && row < rowEnd && column >= piece.column && column < columnEnd,
    )
    .map((area) => ({
      ...area,
      rowCount: Math.min(area.rowCount, rowEnd - area.row),
      columnCount: Math.min(area.columnCount, columnEnd - area.column),
    }));
  if (seen.length > 512) throw new Error("more than 512 merged areas");
  return seen;
}

const sorted = (areas: readonly Area[]): readonly Area[] =>
  [...areas].sort((a, b) => a.row - b.row || a.column - b.column);

/** Merges of a sheet with `columnCount` columns: each column divided into runs of the given heights. */
const columnsOfMerges = fc
  .record({
    rowCount: fc.integer({ min: 1, max: 3_000 }),
    columnCount: fc.integer({ min: 1, max: 12 }),
    heights: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 20 }),
    top: fc.integer({ min: 0, max: 50 }),
  })
  .map(({ rowCount, columnCount, heights, top }) => {
    const whole: Area = { row: top, column: 1, rowCount, columnCount };
    const merges: Area[] = [];
    for (let column = 0; column < columnCount; column++) {
      for (let row = 0, turn = column; row < rowCount; turn++) {
        const height = Math.min(heights[turn % heights.length] ?? 1, rowCount - row);
        if (height > 1) merges.push({ row: top + row, column: 1 + column, rowCount: height, columnCount: 1 });
        row += height;
      }
    }
    return { whole, merges };
  });

describe("reading merged areas in pieces", () => {
  it("asks a small sheet in one piece", () => {
    const area: Area = { row: 0, column: 0, rowCount: 39, columnCount: 10 };
    expect(piecesToAsk(area)).toEqual([area]);
  });

  it("asks nothing of an empty sheet", () => {
    expect(piecesToAsk({ row: 0, column: 0, rowCount: 0, columnCount: 0 })).toEqual([]);
  });

  it("finds every merge whatever its height, asking once more only where one was cut", () => {
    fc.assert(
      fc.property(columnsOfMerges, ({ whole, merges }) => {
        const answers = piecesToAsk(whole).map((piece) => ({ piece, merges: askExcel(merges, piece) }));
        const first = joinAnswers(answers, whole);
        const again = first.cut.map((cut) => {
          const actual = merges.find(({ row, column }) => row === cut.row && column === cut.column);
          const piece = pieceForCut(cut, cut.row + (actual?.rowCount ?? cut.rowCount));
          return { piece, merges: askExcel(merges, piece) };
        });
        const known = first.merges.map((area) => ({ piece: whole, merges: [area] }));
        expect(sorted(joinAnswers([...known, ...again], whole).merges)).toEqual(sorted(merges));
      }),
      { numRuns: 60 },
    );
  });

  it("asks for no more than Excel tells where merges begin in the last row of every piece", () => {
    for (const columnCount of [1, 2, 3, 5, 7, 12, 300, 511, 512, 700]) {
      const whole: Area = { row: 0, column: 0, rowCount: 700, columnCount };
      const merges: Area[] = [];
      for (let column = 0; column < columnCount; column++) {
        for (let row = 0; row + 1 < whole.rowCount; row += 2)
          merges.push({ row, column, rowCount: 2, columnCount: 1 });
      }
      const piecesOfWidths = piecesToAsk(whole).slice(0, 40);
      expect(Math.max(...piecesOfWidths.map((piece) => askExcel(merges, piece).length))).toBeLessThanOrEqual(
        512,
      );
    }
  });

  it("never calls a merge of up to 256 rows cut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 2, max: 256 }), (row, rowCount) => {
        const whole: Area = { row: 0, column: 0, rowCount: 2_500, columnCount: 9 };
        const merge: Area = { row, column: 2, rowCount, columnCount: 1 };
        const answers = piecesToAsk(whole).map((piece) => ({ piece, merges: askExcel([merge], piece) }));
        expect(joinAnswers(answers, whole)).toEqual({ merges: [merge], cut: [] });
      }),
    );
  });

  it("joins the width seen by one piece with the height seen by another", () => {
    const whole: Area = { row: 0, column: 0, rowCount: 400, columnCount: 10 };
    const merge: Area = { row: 95, column: 3, rowCount: 20, columnCount: 4 };
    const answers = piecesToAsk(whole).map((piece) => ({ piece, merges: askExcel([merge], piece) }));
    expect(joinAnswers(answers, whole).merges).toEqual([merge]);
  });
});
