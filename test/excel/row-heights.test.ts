import fc from "fast-check";
import { heightBands, setRowHeights } from "../../src/excel/row-heights";
import { outbox } from "../../src/excel/outbox";
import { newEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";

const many = (count: number, height: number): readonly number[] =>
  Array.from({ length: count }, () => height);

describe("the pieces in which heights of rows are written", () => {
  it("are one for rows of one height, however many", () => {
    expect(heightBands(many(60_000, 30)).map(({ heights }) => heights.length)).toEqual([60_000]);
  });

  it("hold no more than 2,000 rows of various heights", () => {
    const heights = Array.from({ length: 5_000 }, (_, row) => 15 + (row % 2));
    expect(heightBands(heights).map(({ first }) => first)).toEqual([0, 2_000, 4_000]);
  });

  it("give every row its height once, in order", () => {
    const run = fc.tuple(fc.integer({ min: 1, max: 450 }), fc.constantFrom(15, 20.25));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
        const heights = runs.flatMap(([count, height]) => many(count, height));
        const bands = heightBands(heights);
        expect(bands.flatMap((band) => band.heights)).toEqual(heights);
        let next = 0;
        for (const { first, heights: band } of bands) {
          expect(first).toBe(next);
          next += band.length;
        }
      }),
    );
  });

  it("come onto a worksheet as they are", async () => {
    const { Excel, host } = newEmbeddedExcel();
    const heights = [24, 15.75, ...many(300, 21), 33, 12, 12];
    await Excel.run(async (context) => {
      const box = outbox(context);
      await setRowHeights(context.workbook.worksheets.getActiveWorksheet(), heights, box);
      await box.flush();
    });
    const { dimensions } = host.activeSheet;
    expect(heights.map((_, row) => dimensions.rowHeight(row))).toEqual(heights);
  });
});
