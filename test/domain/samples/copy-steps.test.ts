import fc from "fast-check";
import { copySteps } from "../../../src/domain/samples/copy-steps";

const rowsOf = (steps: ReturnType<typeof copySteps>): readonly number[] =>
  steps.flatMap(({ from, count, times }) =>
    Array.from({ length: count * times }, (_, index) => from + (index % count)),
  );

describe("the copies that give the rows of a filled sheet", () => {
  it("are one for a table of many rows and one for what stands above it", () => {
    expect(copySteps([0, 1, 1, 1, 1])).toEqual([
      { from: 0, count: 2, to: 0, times: 1 },
      { from: 1, count: 1, to: 2, times: 3 },
    ]);
  });

  it("take cards of the same rows together", () => {
    expect(copySteps([4, 5, 6, 4, 5, 6, 4, 5, 6, 9])).toEqual([
      { from: 4, count: 3, to: 0, times: 3 },
      { from: 9, count: 1, to: 9, times: 1 },
    ]);
  });

  it("give every row its sample row, from the first to the last", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 }), (rows) => {
        const steps = copySteps(rows);
        expect(rowsOf(steps)).toEqual(rows);
        let next = 0;
        for (const { to, count, times } of steps) {
          expect(to).toBe(next);
          next += count * times;
        }
      }),
    );
  });
});
