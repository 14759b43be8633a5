import { characterWidth, textWidth } from "../../../../src/domain/sheets/text-metrics/character-width";

describe("characterWidth", () => {
  it.each([
    ["あ", 1],
    ["漢", 1],
    ["Ａ", 1],
    ["％", 1],
    ["A", 0.5],
    ["%", 0.5],
    [" ", 0.5],
    ["　", 1],
    ["ｱ", 0.5],
    ["ﾞ", 0.5],
    ["¥", 0.5],
    ["\u00A0", 0.5],
  ])("gives %s its width of %d em", (character, width) => {
    expect(characterWidth(character)).toBe(width);
  });

  it.each(["“", "”", "―", "…", "①", "※", "×", "→", "±", "°", "α", "é"])(
    "takes the ambiguous character %s as full-width",
    (character) => {
      expect(characterWidth(character)).toBe(1);
    },
  );

  it("gives no width to joiners, variation selectors and combining accents", () => {
    expect(["\u200D", "\u200B", "\uFE0F", "\u0301", "\u{E0100}"].map(characterWidth)).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });

  it("counts the voiced-sound mark of decomposed kana, which some fonts draw as a glyph of its own", () => {
    expect(textWidth("か\u3099")).toBe(2);
  });

  it("counts a surrogate pair as one character, and a picture as wider than a kanji", () => {
    expect(characterWidth("𠮷")).toBe(1);
    expect(characterWidth("😀")).toBe(1.4);
  });

  it("adds up a mixed text", () => {
    expect(textWidth("前年比-5%")).toBe(4.5);
  });
});
