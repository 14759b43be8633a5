import { folded, readLabel, type Label } from "./label";
import type { Role } from "./recognised-table";
import { figureWords } from "./vocabulary/figure-words";
import { nameWords } from "./vocabulary/name-words";
import { neverRoles, otherTimeTarget, partialActual, wordPatterns } from "./vocabulary/patterns";

/** A role that a heading may have, with how surely its words say so. */
export type RoleGuess = { readonly role: Role; readonly strength: number };

/** A heading together with the roles that its words allow, the surest first; none for unknown words. */
export type LabelReading = Label & {
  readonly text: string;
  readonly guesses: readonly RoleGuess[];
  /** The officer said what the word means, so that nothing else is made of it. */
  readonly isTold?: true;
};

const longestLabel = 60;
const byWord = new Map<string, RoleGuess[]>();
for (const { role, strength, words } of [...nameWords, ...figureWords]) {
  for (const word of words) {
    const key = folded(word);
    byWord.set(
      key,
      [...(byWord.get(key) ?? []), { role, strength }].sort((a, b) => b.strength - a.strength),
    );
  }
}

const noGuesses: readonly RoleGuess[] = [];

/** All patterns in one: most texts of a large sheet fit none, and one look tells. */
const anyPattern = new RegExp(wordPatterns.map(({ pattern }) => pattern.source).join("|"), "u");

function patternGuess(words: string): readonly RoleGuess[] {
  if (!anyPattern.test(words) || neverRoles.some((pattern) => pattern.test(words))) return noGuesses;
  const found = wordPatterns.find(({ pattern }) => pattern.test(words));
  return found ? [{ role: found.role, strength: found.strength }] : [];
}

/** The roles of a heading that is a known word as a whole; none for others. */
export const exactGuesses = (words: string): readonly RoleGuess[] => byWord.get(words) ?? [];

/** The roles that the words of a heading allow. A target of another time counts only with its year. */
export function guessesFor(words: string, hasYear: boolean): readonly RoleGuess[] {
  const guesses = byWord.get(words) ?? patternGuess(words);
  if (guesses.length === 0) return noGuesses;
  return guesses.flatMap(({ role, strength }) => {
    if (role === "target" && !hasYear && otherTimeTarget.test(words)) return [];
    if (role === "actual" && partialActual.test(words)) return [{ role, strength: Math.min(strength, 0.5) }];
    return [{ role, strength }];
  });
}

const latinWord = /[a-z]{2,}/gu;
const byPart = /[/|・,、]|\bor\b/u;
const mayHaveParts = /[/|()・,、.a-z-]/u;

/** A heading in two languages, or of two words for the same: 「指標 / Indicator」「単位・Unit」「目標 Target」. */
function partGuesses(words: string, hasYear: boolean): readonly RoleGuess[] {
  if (!mayHaveParts.test(words) || neverRoles.some((pattern) => pattern.test(words))) return noGuesses;
  const parts = words.split(byPart).filter((part) => part !== "");
  const found = parts.map((part) => guessesFor(part, hasYear)).filter((guesses) => guesses.length > 0);
  const roles = new Set(found.map(([guess]) => guess?.role));
  const [main] = roles.size > 1 ? found.filter(([guess]) => guess?.role !== "unit") : found;
  roles.delete("unit");
  if (parts.length > 1 && main && roles.size <= 1) return main;
  const plain = words.replace(latinWord, "").replace(/[/|()・,.-]+$/u, "");
  return parts.length === 1 && plain !== "" && plain !== words ? guessesFor(plain, hasYear) : [];
}

const formerAside = /[(（【[][^)）】\]]*(当初|変更前|改[定訂]前|見直し?前|修正前|旧)[^)）】\]]*[)）】\]]/u;

/** 「（上段：変更後、下段：当初）」: the cells hold both targets. */
const bothInCell = /(変更|改[定訂]|見直し?|修正)後|新|[上下]段|二段/u;

/** 「目標値（変更前）」: a target whose aside says that another one took its place. */
function withAside(text: string, guesses: readonly RoleGuess[]): readonly RoleGuess[] {
  if (guesses[0]?.role !== "target" || !formerAside.test(text) || bothInCell.test(text)) return guesses;
  return [
    { role: "formerTarget", strength: 0.9 },
    { role: "target", strength: 0.7 },
  ];
}

/** Reads headings, each text once however often it comes. */
export type LabelReader = (text: string) => LabelReading;

const unread: LabelReading = {
  text: "",
  words: "",
  fiscalYear: null,
  relativeYear: null,
  yearOfEra: null,
  isYearUnclear: false,
  guesses: [],
};

/** Makes a reader of headings that remembers what it has read. */
export function labelReader(): LabelReader {
  const known = new Map<string, LabelReading>();
  return (text) => {
    if (text.length > longestLabel) return { ...unread, text, words: text };
    const seen = known.get(text);
    if (seen) return seen;
    const { words, fiscalYear, relativeYear, yearOfEra, isYearUnclear } = readLabel(text);
    const hasYear = fiscalYear !== null || relativeYear !== null || yearOfEra !== null;
    const whole = guessesFor(words, hasYear);
    const guesses = withAside(text, whole.length > 0 ? whole : partGuesses(words, hasYear));
    const reading = { text, words, fiscalYear, relativeYear, yearOfEra, isYearUnclear, guesses };
    known.set(text, reading);
    return reading;
  };
}

/** Whether the words say by themselves what a column holds. */
export function isStrong(label: LabelReading): boolean {
  return (label.guesses[0]?.strength ?? 0) >= 0.7;
}

/** Whether the heading is nothing but a year. */
export function isYearOnly(label: LabelReading): boolean {
  const hasYear = label.fiscalYear !== null || label.relativeYear !== null || label.yearOfEra !== null;
  return label.words === "" && hasYear;
}
