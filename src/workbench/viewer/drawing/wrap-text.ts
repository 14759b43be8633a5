/** Characters that do not begin a line (行頭禁則) and that do not end one (行末禁則). */
const NOT_AT_START = new Set(
  "、。，．・：；？！ー々ゝゞ）］｝」』】〕〉》’”％‰℃ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.!?:;%)]}｡､･ｰﾞﾟ｣",
);
const NOT_AT_END = new Set("（［｛「『【〔〈《‘“￥＄＃([{$¥｢");
const WORD = /[\u0021-\u007e\u00a0-\u024f]/;
const SPACE = /[ \u3000\t]/;

function mayBreak(left: string, right: string): boolean {
  if (NOT_AT_START.has(right) || NOT_AT_END.has(left) || SPACE.test(right)) return false;
  return SPACE.test(left) || !(WORD.test(left) && WORD.test(right));
}

/**
 * Breaks a text into the lines that fit a width, by Japanese rules and without taking Latin words apart; a word that is
 * wider than the line is broken at the edge. `measure` tells the width of a piece of text.
 */
export function wrapText(text: string, width: number, measure: (piece: string) => number): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
}

function wrapParagraph(
  paragraph: string,
  width: number,
  measure: (piece: string) => number,
): readonly string[] {
  if (measure(paragraph) <= width) return [paragraph];
  const characters = [...paragraph];
  const lines: string[] = [];
  let line = "";
  let lineWidth = 0;
  /** Length of the line up to the last place where it may end. */
  let allowed = 0;
  let previous = "";
  for (const character of characters) {
    const own = measure(character);
    if (line !== "" && mayBreak(previous, character)) allowed = line.length;
    if (line !== "" && lineWidth + own > width && !SPACE.test(character)) {
      const cut = allowed > 0 ? allowed : line.length;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
      lineWidth = measure(line);
      allowed = 0;
    }
    line += character;
    lineWidth += own;
    previous = character;
  }
  return [...lines, line];
}
