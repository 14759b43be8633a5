import { folded } from "../label";
import { guessesFor, type LabelReader, type LabelReading } from "../label-roles";
import type { Role } from "../recognised-table";
import { neverRoles, otherTimeTarget, partialActual } from "../vocabulary/patterns";

/** What a figure of a crossed table can be. */
export type FigureKind = "target" | "formerTarget" | "actual" | "rate" | "verdict" | "baseline";

/** What the word beside or above a figure says about it; `strength` 0 to 1. */
export type KindWord = { readonly kind: FigureKind; readonly strength: number };

const kinds: ReadonlySet<Role> = new Set<FigureKind>([
  "target",
  "formerTarget",
  "actual",
  "rate",
  "verdict",
  "baseline",
]);
const isKind = (role: Role): role is FigureKind => kinds.has(role);

const leastStrength = 0.5;
const formerWord = /^(当初|変更前|改定前|改訂前|修正前|見直し?前|旧)/u;
/** Rows that go with figures and are none that a plan keeps: 「乖離値 C(A-B)」「目標年度」「前年度比」. */
const besideWord =
  /乖離|差引|差異|増減|前年(度)?比|目標年度|目標時期|対前年|伸び率|累計|見込|予定|差$|比$|構成比/u;
/** What may stand with the year of a column without changing what its figures are. */
const neutralYearWord =
  /^(見込み?値?|予定|速報値?|確定値?|暫定値?|末|現在|時点|最終|中間|初年|最終年度?|中間年度?|中間評価|最終評価|第?\d+年(度?目|次)|\d+年目|計画\d+年目)$/u;

/** The year that a word names, in full, without its era, or in relation to the reported year. */
export const namesYear = ({ fiscalYear, yearOfEra, relativeYear }: LabelReading): boolean =>
  fiscalYear !== null || yearOfEra !== null || relativeYear !== null;

/** What kind of figure a word announces, or null. `isYearKnown` where its year stands elsewhere: 「長期的目標値」. */
export function kindWord(text: string, read: LabelReader, isYearKnown = false): KindWord | null {
  const reading = read(text);
  const guesses =
    reading.guesses.length === 0 && isYearKnown && otherTimeTarget.test(reading.words)
      ? guessesFor(reading.words, true)
      : reading.guesses;
  const guess = guesses.find(({ role }) => isKind(role));
  if (!guess || !isKind(guess.role) || guess.strength < leastStrength) return null;
  const isPart = guess.role === "actual" && partialActual.test(folded(text));
  const kind = guess.role === "target" && formerWord.test(reading.words) ? "formerTarget" : guess.role;
  return { kind, strength: isPart ? leastStrength : guess.strength };
}

/** Whether a word stands for figures that are none of a plan's, such as 乖離値 or 目標年度. */
export function isBesideWord(text: string, read: LabelReader): boolean {
  const { words } = read(text);
  return besideWord.test(words) || neverRoles.some((pattern) => pattern.test(words));
}

/** Whether a heading is a year and nothing that says what its figures are: 「令和６年度」「R6（見込）」. */
export function isYearHeading(reading: LabelReading): boolean {
  if (!namesYear(reading)) return false;
  return reading.words === "" || neutralYearWord.test(reading.words);
}
