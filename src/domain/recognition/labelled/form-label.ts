import { folded } from "../label";
import { exactGuesses, type LabelReader, type LabelReading, type RoleGuess } from "../label-roles";
import { formWordGuesses, namesBlock, tellsSort } from "./form-words";

/** A text of a form that says what stands beside or below it. */
export type FormLabel = {
  /** The label as displayed, without a value that stands in the same cell. */
  readonly text: string;
  readonly words: string;
  /** The surest first; empty for a label that says nothing about indicators. */
  readonly guesses: readonly RoleGuess[];
  /** Known as a whole word; otherwise the place of the text decides whether it is a label or a value. */
  readonly isSure: boolean;
  /** It heads the block of one indicator: 「活動指標①」. */
  readonly isBlock: boolean;
  /** It also says what sort of indicator it is. */
  readonly tellsSort: boolean;
  /** A number in front of it: 「３　評価」 may be the heading of a section. */
  readonly isNumbered: boolean;
  /** What the label says about years. */
  readonly reading: LabelReading;
  /** The value where it stands in the cell of the label: 「≪指標名≫　観光入込客数」. */
  readonly value: string | null;
};

const longestWord = 30;
const longestPattern = 20;
const leastStrength = 0.5;
const leastPattern = 0.7;
/** 「５か年目標」 says what stands below as surely as it can in a form, and is never the name of an indicator. */
const leastTarget = 0.6;
const marks = /^\s*[■□◆◇●○◎▼▽・*＊]\s*/u;
const numbering =
  /^\s*(?:[（(]\s*[\d０-９]{1,2}\s*[)）]|[①-⑳]|[ア-ン][.．、\s)）]|[一二三四五六七八九十]{1,2}[.．、\s　]|[\d０-９]{1,2}(?:[.．、)）\s　]|(?=[^\d０-９年月日人件回％%])))[\s　]*/u;
const brackets = /[【】「」『』〔〕〈〉《》≪≫[\]<>＜＞"“”：:]/gu;

const isCorrected = (reading: LabelReading): boolean => reading.guesses[0]?.strength === 1;

/** The words of a label; those of one that only tells a time (時点) as they stand. */
const wordsOf = ({ text, words }: LabelReading): string => (words === "" ? folded(text) : words);

/** Roles of a text, or null where it is no known word; `isSure` for words that are known as a whole. */
function knownAs(text: string, read: LabelReader): Pick<FormLabel, "guesses" | "isSure"> | null {
  const { words, guesses } = read(text);
  const own = formWordGuesses(wordsOf(read(text)));
  if (own) return { guesses: own, isSure: true };
  const strong = guesses.filter(({ strength }) => strength >= leastStrength);
  if (strong.length > 0 && exactGuesses(words).length > 0) return { guesses: strong, isSure: true };
  const [surest] = strong;
  const least = surest?.role === "target" ? leastTarget : leastPattern;
  const isPattern = (surest?.strength ?? 0) >= least && text.length <= longestPattern;
  return isPattern ? { guesses: strong, isSure: false } : null;
}

/**
 * Reads a text that is a label as a whole; null for any other text. What the reader of headings answers with full
 * certainty (a correction by the officer) goes before everything else.
 */
export function wholeLabel(text: string, read: LabelReader): FormLabel | null {
  const reading = read(text);
  const words = wordsOf(reading);
  const base = { text, words, reading, value: null, isBlock: false, tellsSort: false, isNumbered: false };
  if (isCorrected(reading)) return { ...base, guesses: reading.guesses, isSure: true };
  if (text.length > longestWord) return null;
  const bare = text.replace(marks, "");
  const key = folded(bare).replace(brackets, "");
  if (namesBlock(key)) {
    const guesses: readonly RoleGuess[] = [{ role: "indicator", strength: 0.9 }];
    return { ...base, guesses, isSure: true, isBlock: true, tellsSort: tellsSort(key) };
  }
  const known = knownAs(text, read);
  if (known?.isSure) return { ...base, ...known };
  const unmarked = bare === text ? null : knownAs(bare, read);
  if (unmarked?.isSure) return { ...base, ...unmarked, words: read(bare).words };
  const unnumbered = bare.replace(numbering, "");
  if (unnumbered !== bare && unnumbered !== "") {
    const behind = knownAs(unnumbered, read);
    const words = read(unnumbered).words;
    if (behind?.isSure) return { ...base, ...behind, words, reading: read(unnumbered), isNumbered: true };
  }
  return known ? { ...base, ...known } : null;
}
