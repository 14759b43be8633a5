/** A scale word found in a text: what to multiply by, and where it ends. */
export interface ScannedScale {
  readonly factor: string;
  readonly to: number;
}

const japanese = /(?:[十百千]?兆|[十百千]?億|[十百千]?万|千|百)(?!貨|科|葉|代|博|引)/y;
const english = / ?(?:thousand|million|billion|trillion|mlls|mln|bn)(?![a-z])/iy;

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };
const englishPowers: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  mlls: 6,
  mln: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
};

/** The scale word (万, 百万, 千, Billion …) that starts at `from`, or null; one space may stand before it. */
export function scanScale(text: string, from: number): ScannedScale | null {
  const start = text.charAt(from) === " " ? from + 1 : from;
  japanese.lastIndex = start;
  const kanji = japanese.exec(text)?.[0];
  if (kanji !== undefined) {
    const power = [...kanji].reduce((sum, char) => sum + (powers[char] ?? 0), 0);
    return { factor: `1${"0".repeat(power)}`, to: start + kanji.length };
  }
  english.lastIndex = from;
  const word = english.exec(text)?.[0];
  if (word === undefined) return null;
  const power = englishPowers[word.trim().toLowerCase()] ?? 0;
  return { factor: `1${"0".repeat(power)}`, to: from + word.length };
}
