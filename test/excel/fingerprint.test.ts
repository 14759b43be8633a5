import fc from "fast-check";
import { textFingerprint } from "../../src/excel/fingerprint";

const origin = { row: 0, column: 0 };
const matrix = fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

describe("the fingerprint of a sheet's texts", () => {
  it("does not change with the extent that is read", () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const framed = [["", "", "", "", ""], ...rows.map((row) => ["", ...row, ""])];
        expect(textFingerprint(framed, { row: -1, column: -1 })).toBe(textFingerprint(rows, origin));
      }),
    );
  });

  it("changes with any changed text", () => {
    fc.assert(
      fc.property(matrix, fc.nat(), fc.string({ minLength: 1 }), (rows, place, added) => {
        const row = place % rows.length;
        const changed = rows.map((line, index) =>
          index === row ? [line[0] + added, ...line.slice(1)] : line,
        );
        expect(textFingerprint(changed, origin)).not.toBe(textFingerprint(rows, origin));
      }),
    );
  });

  it("changes when a text moves to another cell", () => {
    expect(textFingerprint([["a", ""]], origin)).not.toBe(textFingerprint([["", "a"]], origin));
  });
});
