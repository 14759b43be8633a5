/** Excel shows and measures at 96 dots an inch: one pixel is 0.75 pt, and heights and widths snap to it. */
export const pixel = 0.75;

/** Room that Excel keeps free inside a cell, left and right together (5 pixels a side with the grid line). */
export const cellPadding = 10 * pixel;

/**
 * Width of one step of indent: three spaces in the font of the workbook's standard style, which is not ours to choose
 * (9 pt or less in 游ゴシック and ＭＳ Ｐゴシック; more only where the standard font is fixed-pitch).
 */
export const indentWidth = 12;

/** Part of a line that is used; the rest is for printers, whose letters are a little wider than the screen's. */
const usedWidth = 0.97;

/**
 * Line pitch in em. Excel gives ＭＳ 明朝 and ＭＳ ゴシック about 1.21–1.23 em a line (11 pt: 13.5 pt), 游ゴシック 1.70 em
 * (11 pt: 18.75 pt); the values here are larger, so that a row is never too low.
 */
const linePitches: Readonly<Record<string, number>> = {
  "ＭＳ 明朝": 1.28,
  "ＭＳ ゴシック": 1.28,
  "BIZ UD明朝 Medium": 1.35,
  "BIZ UDゴシック": 1.35,
};

/** For a font that is not in the table: as wide a pitch as 游ゴシック has. */
const unknownLinePitch = 1.75;

/**
 * Line pitch in em of the font that stands in where a Japanese Windows font is missing (LibreOffice, some Macs):
 * Noto CJK has 1.44.
 */
const substitutePitch = 1.45;

/** Rounds a length in points up to whole pixels. */
export function wholePixels(points: number): number {
  return Math.ceil(points / pixel - 1e-9) * pixel;
}

/** Height of one line in points, in whole pixels. */
export function lineHeight(font: { readonly name: string; readonly size: number }): number {
  return wholePixels(font.size * (linePitches[font.name] ?? unknownLinePitch));
}

/**
 * Height in points of that many lines with the space above and below them. The space is given up, but no line, where
 * another font with a wider pitch stands in.
 */
export function linesHeight(
  font: { readonly name: string; readonly size: number },
  lines: number,
  padding: number,
): number {
  return wholePixels(Math.max(lines * lineHeight(font) + padding, lines * font.size * substitutePitch));
}

/**
 * How many em of text fit a cell of that width (points). The em is rounded up to whole pixels as on the screen,
 * and at least one character always fits.
 */
export function lineRoom(font: { readonly size: number }, cellWidth: number): number {
  return Math.max(1, ((cellWidth - cellPadding) * usedWidth) / wholePixels(font.size));
}
