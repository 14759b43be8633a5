import { characterWidth } from "./character-width";

/** A printed line, and whether the text itself breaks the line after it. */
export type TextLine = { readonly text: string; readonly hardBreak: boolean };

/** What a character allows at the ends of a line. */
type Traits = {
  readonly width: number;
  readonly notAtStart: boolean;
  readonly notAtEnd: boolean;
  readonly space: boolean;
  /** Part of a Latin word or number, which is not taken apart while it fits a line. */
  readonly word: boolean;
};

/** 行頭禁則: must not begin a line. */
const notAtStart =
  "、。，．・：；？！ー―…‥ゝゞヽヾ々〻゛゜）］｝」』】〕〉》〙〗”’％‰℃°′″" +
  "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.!?:;%)]}｡､･ｰﾞﾟ｣ｧｨｩｪｫｬｭｮｯ\u3099\u309A";

/** 行末禁則: must not end a line. */
const notAtEnd = "（［｛「『【〔〈《〘〖“‘￥＄＃([{$¥｢\u200D";

const space = /^[ \u3000\t]$/u;
const word = /^[\u0021-\u007E\u00A0-\u024F\u0370-\u052F\uFF61-\uFF9F]$/u;

/** Traits already looked up: texts use few different characters, many times each. */
const known = new Map<string, Traits>();

function traitsOf(character: string): Traits {
  const found = known.get(character);
  if (found !== undefined) return found;
  const width = characterWidth(character);
  const traits: Traits = {
    width,
    // a mark without a width belongs to the character before it
    notAtStart: width === 0 || notAtStart.includes(character),
    notAtEnd: notAtEnd.includes(character),
    space: space.test(character),
    word: word.test(character),
  };
  known.set(character, traits);
  return traits;
}

function breaksBetween(left: Traits, right: Traits): boolean {
  if (right.notAtStart || left.notAtEnd || right.space) return false;
  return left.space || !(left.word && right.word);
}

/** Whether a text without line breaks fits one line. No character is wider than 1 em for each of its UTF-16 units. */
function fitsLine(text: string, width: number): boolean {
  if (text.length <= width) return true;
  let used = 0;
  for (const character of text) {
    used += traitsOf(character).width;
    if (used > width) return false;
  }
  return true;
}

/**
 * Breaks one paragraph. Greedy, as Excel does it; where no allowed place is left (a word longer than the line, a row
 * of brackets) the line is broken at the edge, never between a character and its marks.
 */
function breakParagraph(paragraph: string, width: number, into: TextLine[]): void {
  if (fitsLine(paragraph, width)) {
    into.push({ text: paragraph, hardBreak: true });
    return;
  }
  let start = 0;
  let lineWidth = 0;
  /** Where the line may end, and the width up to there; `start` when there is no such place yet. */
  let allowed = 0;
  let allowedWidth = 0;
  let previous: Traits | null = null;
  let at = 0;
  for (const character of paragraph) {
    const traits = traitsOf(character);
    if (previous !== null && at > start && breaksBetween(previous, traits)) {
      allowed = at;
      allowedWidth = lineWidth;
    }
    while (at > start && traits.width > 0 && lineWidth + traits.width > width) {
      const end = allowed > start ? allowed : at;
      lineWidth = allowed > start ? lineWidth - allowedWidth : 0;
      into.push({ text: paragraph.slice(start, end), hardBreak: false });
      start = end;
      allowed = end;
    }
    lineWidth += traits.width;
    at += character.length;
    previous = traits;
  }
  into.push({ text: paragraph.slice(start), hardBreak: true });
}

/**
 * The lines in which a wrapped cell prints a text, by Japanese line-breaking rules (追い出し). It is meant as an upper
 * bound: where Excel is less strict, it needs fewer lines.
 * Joining the lines, with the line break after each `hardBreak` but the last, gives the text back.
 * @param text line breaks as "\n"
 * @param width room for a line in em
 */
export function breakLines(text: string, width: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const paragraph of text.split("\n")) breakParagraph(paragraph, width, lines);
  return lines;
}

/** The text that some consecutive lines came from; a line break after the last one is left out. */
export function joinLines(lines: readonly TextLine[]): string {
  return lines
    .map((line, index) => (line.hardBreak && index < lines.length - 1 ? `${line.text}\n` : line.text))
    .join("");
}
