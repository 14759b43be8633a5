import fc from "fast-check";
import { fingerprintRows, functionsOf, textFingerprint } from "../../src/excel/fingerprint";

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

describe("what counts of a formula for the fingerprint", () => {
  it("is not how Excel writes sheets, cells and spaces", () => {
    const ours = `=IF('取組 一覧'!$G$5>=$I$3,"達成","未達成")`;
    const moved = `=IF('取組 一覧 (2)'!$G$9 >= $I$3, "達成", "未達成")`;
    expect(functionsOf(ours)).toBe(functionsOf(moved));
    expect(functionsOf("='R5'!$G$5&\"\"")).toBe(functionsOf('=R5!$G$5&""'));
  });

  it("is which functions it has", () => {
    expect(functionsOf("=ROUND($J$3*100/$I$3,1)")).not.toBe(functionsOf("=ROUNDUP($J$3*100/$I$3,1)"));
  });

  it("replaces the text of formulas alone", () => {
    const block = {
      texts: [["5", "=a", "x"]],
      formulas: [["=SUM(A1:A3)", "=a", "x"]],
      values: [[5, "=a", "x"]],
    };
    expect(fingerprintRows(block)).toEqual([["=SUM(#:#)", "=a", "x"]]);
  });
});
