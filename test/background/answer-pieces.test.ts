import * as fc from "fast-check";
import { cutUp, putTogether } from "../../src/background/answer-pieces";

/** Rows of which several make a piece, and rows that are longer than one. */
const row = fc.record({
  text: fc.nat({ max: 120_000 }).map((length) => "あ".repeat(length)),
  cell: fc.nat(),
});
const answer = fc.record({
  ok: fc.boolean(),
  value: fc.record({
    items: fc.array(row, { maxLength: 8 }),
    none: fc.constant(null),
    others: fc.array(row),
  }),
  problem: fc.option(fc.string()),
});

describe("an answer that is sent in pieces", () => {
  it("is the same when it is put together again", () => {
    fc.assert(
      fc.property(answer, (whole) => {
        expect(putTogether(structuredClone(cutUp(whole)))).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it("has no long piece, and no long rest", () => {
    const items = Array.from({ length: 5000 }, (_item, index) => ({ index, text: "あ".repeat(200) }));
    const { rest, pieces } = cutUp({ ok: true, value: { items, files: ["a.xlsx"] } });
    expect(rest).toEqual({ ok: true, value: { items: [], files: ["a.xlsx"] } });
    expect(pieces.length).toBeGreaterThan(5);
    for (const { rows } of pieces) expect(JSON.stringify(rows).length).toBeLessThan(200_000);
  });

  it("leaves a short one as it is", () => {
    const short = { ok: false, problem: { code: "yearNotFound", years: [2023, 2024] } };
    expect(cutUp(short)).toEqual({ rest: short, pieces: [] });
  });
});
