import fc from "fast-check";
import { intersect, type Area } from "../../../../src/workbench/host/store/geometry";
import { MergeIndex } from "../../../../src/workbench/host/store/merge-index";

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 0, max: 300 }),
  column: fc.integer({ min: 0, max: 20 }),
  rowCount: fc.oneof(fc.integer({ min: 1, max: 80 }), fc.constant(5_000)),
  columnCount: fc.integer({ min: 1, max: 5 }),
});

test("the index finds the same merged areas as looking at all of them", () => {
  fc.assert(
    fc.property(fc.array(area, { maxLength: 30 }), area, fc.nat(29), (areas, probe, removed) => {
      const index = new MergeIndex();
      areas.forEach((a) => index.add(a));
      const gone = areas[removed];
      if (gone) index.remove(gone);
      const left = areas.filter((a) => a !== gone);
      expect(new Set(index.touching(probe))).toEqual(new Set(left.filter((a) => intersect(a, probe))));
      expect(index.size).toBe(left.length);
      const at = index.at(probe.row, probe.column);
      const cell = { ...probe, rowCount: 1, columnCount: 1 };
      expect(at !== undefined).toBe(left.some((a) => intersect(a, cell)));
    }),
  );
});
