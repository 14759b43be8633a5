import fc from "fast-check";
import { bandHeight, type Band, type BandGroup } from "../../../../src/domain/sheets/flow/band";
import { paginate, type PlacedBand } from "../../../../src/domain/sheets/flow/paginate";

const band = (height: number, keepWithNext = false): Band => ({
  heights: [height],
  keepWithNext,
  cells: [
    {
      cell: { column: 0, columnCount: 1, text: `${height}`, style: "body", sources: [] },
      row: 0,
      rowCount: 1,
    },
  ],
});
const group = (spaceBefore: number, ...bands: readonly Band[]): BandGroup => ({ spaceBefore, bands });

/** Heights page by page; empty rows in brackets. */
function pages(placed: readonly PlacedBand[]): readonly (readonly (number | string)[])[] {
  const result: (number | string)[][] = [[]];
  for (const { band: one, startsPage } of placed) {
    if (startsPage) result.push([]);
    result.at(-1)?.push(one.cells.length === 0 ? `(${bandHeight(one)})` : bandHeight(one));
  }
  return result;
}

describe("paginate", () => {
  it("puts space between groups on one page and begins no page with it", () => {
    const groups = [group(10, band(40)), group(10, band(40)), group(10, band(40))];
    expect(pages(paginate(groups, 100))).toEqual([[40, "(10)", 40], [40]]);
  });

  it("moves a whole group to the next page rather than divide it", () => {
    expect(pages(paginate([group(0, band(60)), group(5, band(20), band(20))], 100))).toEqual([
      [60],
      [20, 20],
    ]);
  });

  it("fills a page to the last point", () => {
    expect(pages(paginate([group(0, band(50)), group(0, band(50))], 100))).toEqual([[50, 50]]);
  });

  it("divides a group taller than a page between its rows, starting where it stands", () => {
    const tall = group(10, band(40), band(40), band(40), band(40));
    expect(pages(paginate([group(0, band(30)), tall], 100))).toEqual([[30, "(10)", 40], [40, 40], [40]]);
  });

  it("keeps a heading with the first row of a divided group", () => {
    const tall = group(0, band(20, true), band(50), band(60));
    expect(pages(paginate([group(0, band(40)), tall], 100))).toEqual([[40], [20, 50], [60]]);
  });

  it("keeps a label row inside a divided group with the row that follows it", () => {
    const tall = group(0, band(80), band(15, true), band(30), band(40));
    expect(pages(paginate([tall], 100))).toEqual([[80], [15, 30, 40]]);
  });

  it("fits every page and keeps the order, whatever the groups", () => {
    const groups = fc.array(
      fc
        .tuple(
          fc.integer({ min: 0, max: 20 }),
          fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.boolean()), { minLength: 1, maxLength: 8 }),
        )
        .map(([space, bands]) => group(space, ...bands.map(([height, keep]) => band(height, keep)))),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(groups, (given) => {
        const placed = paginate(given, 100);
        for (const page of pages(placed)) {
          const height = page.reduce<number>((sum, one) => sum + Number(String(one).replace(/[()]/g, "")), 0);
          expect(height).toBeLessThanOrEqual(100);
          expect(typeof page[0]).not.toBe("string");
        }
        const written = placed.map((one) => one.band).filter((one) => one.cells.length > 0);
        expect(written).toEqual(given.flatMap((one) => one.bands));
      }),
    );
  });

  it("never divides a group that fits a page", () => {
    const groups = fc.array(
      fc
        .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 })
        .map((heights) => group(7, ...heights.map((height) => band(height)))),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(groups, (given) => {
        const first = new Set(given.map((one) => one.bands[0]));
        for (const { band: one, startsPage } of paginate(given, 100)) {
          if (startsPage) expect(first.has(one)).toBe(true);
        }
      }),
    );
  });
});
