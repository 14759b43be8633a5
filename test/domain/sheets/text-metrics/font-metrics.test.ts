import {
  lineHeight,
  lineRoom,
  linesHeight,
  wholePixels,
} from "../../../../src/domain/sheets/text-metrics/font-metrics";

describe("font metrics", () => {
  it("rounds lengths up to whole pixels of 0.75 pt", () => {
    expect([13, 13.5, 13.51].map(wholePixels)).toEqual([13.5, 13.5, 14.25]);
  });

  it("gives ＭＳ 明朝 more room a line than the 12.75 pt that Excel needs", () => {
    expect(lineHeight({ name: "ＭＳ 明朝", size: 10.5 })).toBe(13.5);
  });

  it("gives a font that it does not know the pitch of 游ゴシック", () => {
    expect(lineHeight({ name: "游ゴシック", size: 11 })).toBeGreaterThanOrEqual(18.75);
    expect(lineHeight({ name: "何かの書体", size: 11 })).toBeGreaterThanOrEqual(18.75);
  });

  it("gives few lines their padding, and many lines the pitch of a font that may stand in", () => {
    const mincho = { name: "ＭＳ 明朝", size: 10.5 };
    expect(linesHeight(mincho, 1, 6)).toBe(19.5);
    expect(linesHeight(mincho, 3, 6)).toBe(46.5);
    expect(linesHeight(mincho, 10, 6)).toBe(152.25);
  });

  it("takes the padding of the cell and a reserve for the printer off the width", () => {
    expect(lineRoom({ size: 10.5 }, 112.5)).toBeCloseTo((105 * 0.97) / 10.5, 10);
  });

  it("always has room for one character", () => {
    expect(lineRoom({ size: 10.5 }, 5)).toBe(1);
  });
});
