import fc from "fast-check";
import { fittingNumber } from "../../../src/workbench/viewer/drawing/fitting-number";
import { fontFamily } from "../../../src/workbench/viewer/drawing/fonts";
import { spanOfText } from "../../../src/workbench/viewer/drawing/overflow";
import { wrapText } from "../../../src/workbench/viewer/drawing/wrap-text";

/** A fixed-pitch font: 10 pixels a full-width character, 5 a half-width one. */
const measure = (piece: string): number =>
  [...piece].reduce((sum, character) => sum + (/[\u0020-\u00ff]/.test(character) ? 5 : 10), 0);

describe("a text that is not wrapped", () => {
  const text = { column: 3, columnWidth: () => 50, isFree: () => true } as const;

  it("stays in its cell when it fits", () => {
    expect(spanOfText({ ...text, width: 50, align: "left" })).toEqual({ first: 3, last: 3 });
  });

  it("runs over empty neighbours on the side that its alignment leaves open", () => {
    expect(spanOfText({ ...text, width: 120, align: "left" })).toEqual({ first: 3, last: 5 });
    expect(spanOfText({ ...text, width: 120, align: "right" })).toEqual({ first: 1, last: 3 });
    expect(spanOfText({ ...text, width: 120, align: "center" })).toEqual({ first: 2, last: 4 });
  });

  it("stops before a neighbour that holds something and at the first column", () => {
    expect(spanOfText({ ...text, width: 400, align: "left", isFree: (column) => column !== 5 })).toEqual({
      first: 3,
      last: 4,
    });
    expect(spanOfText({ ...text, width: 400, align: "right" })).toEqual({ first: 0, last: 3 });
  });
});

describe("a wrapped text", () => {
  it("fills lines by Japanese rules: no full stop or small kana at the start, no bracket at the end", () => {
    expect(wrapText("職員研修の受講者数。", 90, measure)).toEqual(["職員研修の受講者", "数。"]);
    expect(wrapText("目標（達成）率", 30, measure)).toEqual(["目標", "（達", "成）率"]);
    expect(wrapText("目標は「達成」です", 40, measure)).toEqual(["目標は", "「達成」", "です"]);
  });

  it("keeps the line breaks of the text and takes no word apart that fits a line", () => {
    expect(wrapText("①研修\n②派遣", 100, measure)).toEqual(["①研修", "②派遣"]);
    expect(wrapText("導入 RPA tool", 45, measure)).toEqual(["導入 RPA ", "tool"]);
    expect(wrapText("abcdefghijkl", 25, measure)).toEqual(["abcde", "fghij", "kl"]);
  });

  it("loses no character", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."達成率、。（）「」abc 12.%ーっ\n"), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 120 }), (text, width) => {
        expect(wrapText(text, width, measure).join("")).toBe(text.replace(/\n/g, ""));
      }),
    );
  });
});

describe("a number in a narrow cell", () => {
  const fits = (length: number) => (text: string) => text.length <= length;

  it("is rounded when it has no format, and marked when even that does not fit", () => {
    expect(fittingNumber({ kind: "number", value: 12.3456 }, {}, "12.3456", fits(5))).toBe("12.35");
    expect(fittingNumber({ kind: "number", value: 123456 }, {}, "123456", fits(3))).toBe("###");
  });

  it("is never shortened when it has a format", () => {
    expect(fittingNumber({ kind: "number", value: 0.691 }, { numFmt: "0.0%" }, "69.1%", fits(4))).toBe(
      "####",
    );
    expect(fittingNumber({ kind: "number", value: 0.691 }, { numFmt: "0.0%" }, "69.1%", fits(5))).toBe(
      "69.1%",
    );
  });
});

describe("font names", () => {
  it("finds a serif for 明朝 and a sans-serif for the rest", () => {
    expect(fontFamily("ＭＳ 明朝")).toContain('"IPAMincho"');
    expect(fontFamily("ＭＳ ゴシック")).toContain('"IPAGothic"');
    expect(fontFamily("BIZ UD明朝 Medium")).toContain("serif");
    expect(fontFamily("游ゴシック")).toContain('"Noto Sans CJK JP"');
  });

  it("does not let a name out of its quotes", () => {
    expect(fontFamily('x", url(evil) "')).toMatch(/^"x, url\(evil\) ", /);
  });
});
