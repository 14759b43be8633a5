import { folded } from "./label";
import { exactGuesses, guessesFor, isStrong, type LabelReading, type RoleGuess } from "./label-roles";
import { isGenericHeading } from "./header-rows";
import { leftOutColumns, neverRoles, partOfYear } from "./vocabulary/patterns";

const formerWord = /^(当初|変更前|改定前|改訂前|見直し?前|修正前|旧|従前|前)$/u;
const laterWord = /^(変更後|改定後|改訂後|見直し?後|修正後|補正後|新|現行|最新|後|変更|改定)$/u;
const overYears =
  /^(?:計画)?(?:期間中?|\d+[ヵか箇ケヶカ]年間?)?の?(?:累計|累積|通算)値?$|^(?:計画期間|期間|\d+[ヵか箇ケヶカ]年間?)の?(?:合計|計)$/u;
const plainTarget = /^(目標|目標値|指標値|計画|計画値)$/u;

const weaker = (guesses: readonly RoleGuess[]): readonly RoleGuess[] =>
  guesses.map(({ role, strength }) => ({ role, strength: strength - 0.15 }));

const isMoneyHeading = (words: string): boolean => neverRoles[0]?.test(words) ?? false;

/** 当初 and 変更後 below 目標 say which of two targets it is. */
function revisionOf(upper: LabelReading | undefined, lower: LabelReading): readonly RoleGuess[] | null {
  if (!upper || !plainTarget.test(upper.words)) return null;
  if (formerWord.test(lower.words)) {
    return [
      { role: "formerTarget", strength: 0.9 },
      { role: "target", strength: 0.7 },
    ];
  }
  return laterWord.test(lower.words) ? [{ role: "target", strength: 0.95 }] : null;
}

/** The strength of a word that counts only where no figure of the whole year stands beside it. */
const partStrength = 0.5;

/** Whether a heading is about a part of the year: 「上半期」 over 目標, 「上半期実績」, 「…」 between months. */
export const isPartOfYear = (pieces: readonly string[]): boolean =>
  pieces.some((piece) => partOfYear.test(folded(piece)) || leftOutColumns.test(piece.trim()));

/** What a heading says about the figures of a part of the year. */
export const guessesOfPart = (guesses: readonly RoleGuess[]): readonly RoleGuess[] =>
  guesses.map(({ role, strength }) => ({ role, strength: Math.min(strength, partStrength) }));

/**
 * What the levels of one heading say together: the lowest that speaks for itself, or all of them joined. Figures of a part
 * of the year are weaker than those of the whole.
 */
export function guessesOfHeading(pieces: readonly LabelReading[]): readonly RoleGuess[] {
  const guesses = guessesOfLevels(pieces);
  const isPart = isPartOfYear(pieces.map(({ words, text }) => (words === "" ? text : words)));
  return isPart ? guessesOfPart(guesses) : guesses;
}

function guessesOfLevels(pieces: readonly LabelReading[]): readonly RoleGuess[] {
  const speaking = pieces.filter((piece) => piece.words !== "");
  const lowest = speaking.at(-1);
  if (!lowest || speaking.some((piece) => isMoneyHeading(piece.words))) return [];
  if (lowest.isTold) return lowest.guesses;
  const revision = revisionOf(speaking.at(-2), lowest);
  if (revision) return revision;
  const words = speaking.map((piece) => piece.words).join("");
  if (isStrong(lowest)) {
    const isClear = (lowest.guesses[0]?.strength ?? 0) >= 0.8 || speaking.length === 1;
    const together = isClear ? [] : exactGuesses(folded(words));
    return together.length > 0 ? together : lowest.guesses;
  }
  const hasYear = pieces.some((piece) => piece.fiscalYear !== null);
  const joined = guessesFor(words, hasYear);
  if ((joined[0]?.strength ?? 0) >= 0.7) return joined;
  const isPart = isGenericHeading(lowest.text) || overYears.test(lowest.words);
  if (lowest.guesses.length > 0 || !isPart) return lowest.guesses;
  return weaker(speaking.filter(isStrong).at(-1)?.guesses ?? []);
}
