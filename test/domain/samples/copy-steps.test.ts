import fc from "fast-check";
import { copySteps, type CopyStep } from "../../../src/domain/samples/copy-steps";

/** Does the copies: the sample row that every row of the new sheet comes from. */
function copied(steps: readonly CopyStep[]): readonly number[] {
  const rows: number[] = [];
  for (const { source, from, count, to, times } of steps) {
    expect(to).toBe(rows.length);
    if (source === "earlier") expect(from + count).toBeLessThanOrEqual(to);
    const piece = Array.from({ length: count }, (_, row) =>
      source === "sample" ? from + row : (rows[from + row] ?? -1),
    );
    for (let time = 0; time < times; time++) rows.push(...piece);
  }
  return rows;
}

/** A card of so many indicators: two rows, two for each indicator, one below. */
const cardOf = (indicators: number): readonly number[] => [
  4,
  5,
  ...Array.from({ length: indicators }, () => [6, 7]).flat(),
  8,
];

describe("the copies that give the rows of a filled sheet", () => {
  it("are one for a table of many rows and one for what stands above it", () => {
    expect(copySteps([0, 1, 1, 1, 1])).toEqual([
      { source: "sample", from: 0, count: 2, to: 0, times: 1 },
      { source: "sample", from: 1, count: 1, to: 2, times: 3 },
    ]);
  });

  it("take cards of the same rows together", () => {
    expect(copySteps([4, 5, 6, 4, 5, 6, 4, 5, 6, 9])).toEqual([
      { source: "sample", from: 4, count: 3, to: 0, times: 3 },
      { source: "sample", from: 9, count: 1, to: 9, times: 1 },
    ]);
  });

  it("take cards of several indicators from the new sheet once they stand there", () => {
    expect(copySteps([cardOf(2), cardOf(2), cardOf(2)].flat())).toEqual([
      { source: "sample", from: 4, count: 4, to: 0, times: 1 },
      { source: "sample", from: 6, count: 3, to: 4, times: 1 },
      { source: "earlier", from: 0, count: 7, to: 7, times: 2 },
    ]);
  });

  it("never begin or end within sample rows that follow each other: these may be merged", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 40 }), (cards) => {
        const rows = cards.flatMap(cardOf);
        for (const { to } of copySteps(rows)) {
          const isStart = to === 0 || rows[to] !== (rows[to - 1] ?? 0) + 1;
          expect(isStart).toBe(true);
        }
      }),
    );
  });

  it("are far fewer than cards of various heights", () => {
    let seed = 7;
    const next = (): number => (seed = (seed * 16_807) % 2_147_483_647) % 3;
    const rows = Array.from({ length: 1_000 }, () => cardOf(1 + next())).flat();
    const steps = copySteps(rows);
    expect(copied(steps)).toEqual(rows);
    expect(steps.length).toBeLessThan(400);
  });

  it("give every row its sample row, from the first to the last", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 }), (rows) => {
        expect(copied(copySteps(rows))).toEqual(rows);
      }),
    );
  });
});
