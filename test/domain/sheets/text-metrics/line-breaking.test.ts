import fc from "fast-check";
import { textWidth } from "../../../../src/domain/sheets/text-metrics/character-width";
import { breakLines, joinLines } from "../../../../src/domain/sheets/text-metrics/line-breaking";

const texts = (text: string, width: number) => breakLines(text, width).map((line) => line.text);

const japanese = fc
  .array(fc.constantFrom(..."あいう漢字、。「」（）ABC 123.%％\n　ｶﾞー・𠮷\u200D\u3099"), { maxLength: 120 })
  .map((parts) => parts.join(""));

describe("breakLines", () => {
  it("keeps a text that just fits in one line", () => {
    expect(texts("あいうえお", 5)).toEqual(["あいうえお"]);
    expect(texts("あいうえおa", 5)).toEqual(["あいうえお", "a"]);
  });

  it("breaks between any two full-width characters", () => {
    expect(texts("あいうえおかき", 3)).toEqual(["あいう", "えおか", "き"]);
  });

  it("keeps the line breaks of the text, empty lines too", () => {
    expect(texts("一\n\n二\n", 10)).toEqual(["一", "", "二", ""]);
  });

  it("takes a character to the next line rather than begin it with a closing mark", () => {
    expect(texts("あいうえお。", 5)).toEqual(["あいうえ", "お。"]);
    expect(texts("あいうえ」、お", 5)).toEqual(["あいう", "え」、お"]);
  });

  it("does not end a line with an opening bracket", () => {
    expect(texts("あいうえ「お」", 5)).toEqual(["あいうえ", "「お」"]);
  });

  it("does not take Latin words and numbers apart while they fit a line", () => {
    expect(texts("約12,345千円の増", 3.5)).toEqual(["約", "12,345", "千円の", "増"]);
    expect(texts("budget reform plan", 5)).toEqual(["budget ", "reform ", "plan"]);
  });

  it("breaks a word that is longer than the line at the edge", () => {
    expect(texts("ABCDEFGHIJ", 2)).toEqual(["ABCD", "EFGH", "IJ"]);
  });

  it("breaks a row of closing brackets that leaves no allowed place", () => {
    expect(texts("」」」」」", 2)).toEqual(["」」", "」」", "」"]);
  });

  it("puts one character on a line that is narrower than it", () => {
    expect(texts("漢字", 0.2)).toEqual(["漢", "字"]);
  });

  it("never separates a character from the marks that follow it", () => {
    expect(texts("ああe\u0301", 2)).toEqual(["ああ", "e\u0301"]);
  });

  it("gives lines that are no wider than the room, whatever the text", () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 2, max: 40 }), (text, width) => {
        for (const line of breakLines(text, width)) expect(textWidth(line.text)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("never loses or adds a character, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(japanese, fc.string({ unit: "grapheme" })),
        fc.double({ min: 0.1, max: 40, noNaN: true }),
        (text, width) => {
          expect(joinLines(breakLines(text, width))).toBe(text);
        },
      ),
    );
  });

  it("needs at least as many lines as the text has width for", () => {
    fc.assert(
      fc.property(japanese, fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(breakLines(text, width).length).toBeGreaterThanOrEqual(
          Math.ceil(textWidth(text.replaceAll("\n", "")) / width),
        );
      }),
    );
  });

  it("breaks the longest text that a cell can hold", () => {
    expect(breakLines("あ".repeat(32767), 37)).toHaveLength(Math.ceil(32767 / 37));
  });
});
