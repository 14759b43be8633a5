import fc from "fast-check";
import { createAxis, visibleFrom } from "../../../src/workbench/viewer/geometry/axis";

/** Five known rows of 10, 0 (hidden), 0 (hidden), 30 and 20 pixels, then rows of 5. */
const sizes = [10, 0, 0, 30, 20];
const axis = createAxis(100, sizes.length, (index) => sizes[index] ?? 0, 5);

describe("an axis of rows or columns", () => {
  it("adds up the sizes before an index", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 100].map(axis.offset)).toEqual([0, 10, 10, 10, 40, 60, 65, 535]);
  });

  it("finds the visible one at a position, never a hidden one", () => {
    expect([0, 9, 10, 39, 40, 59, 60, 64, 65, 534, 9999].map(axis.indexAt)).toEqual([
      0, 0, 3, 3, 4, 4, 5, 5, 6, 99, 99,
    ]);
  });

  it("gives no size to what lies outside", () => {
    expect([-1, 0, 1, 4, 5, 99, 100].map(axis.size)).toEqual([0, 10, 0, 20, 5, 5, 0]);
  });

  it("goes past hidden ones in either direction", () => {
    expect(visibleFrom(axis, 1, 1)).toBe(3);
    expect(visibleFrom(axis, 2, -1)).toBe(0);
  });

  it("finds for every position the index whose span holds it", () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 40 }), fc.nat(3000), (known, rest, position) => {
        const line = createAxis(200, known.length, (index) => known[index] ?? 0, rest);
        fc.pre(position < line.offset(200));
        const index = line.indexAt(position);
        expect(line.offset(index)).toBeLessThanOrEqual(position);
        expect(line.offset(index + 1)).toBeGreaterThan(position);
      }),
    );
  });
});
