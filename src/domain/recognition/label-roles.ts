import { folded, readLabel, type Label } from "./label";
import type { Role } from "./recognised-table";
import { exactWords } from "./vocabulary";
import { neverRoles, otherTimeTarget, partialActual, wordPatterns } from "./vocabulary-patterns";

/** A role that a heading may have, with how surely its words say so. */
export type RoleGuess = { readonly role: Role; readonly strength: number };

/** A heading together with the roles that its words allow, the surest first; none for unknown words. */
export type LabelReading = Label & { readonly text: string; readonly guesses: readonly RoleGuess[] };

const longestLabel = 60;
const byWord = new Map<string, RoleGuess[]>();
for (const { role, strength, words } of exactWords) {
  for (const word of words) {
    const key = folded(word);
    byWord.set(
      key,
      [...(byWord.get(key) ?? []), { role, strength }].sort((a, b) => b.strength - a.strength),
    );
  }
}

function patternGuess(words: string): readonly RoleGuess[] {
  if (neverRoles.some((pattern) => pattern.test(words))) return [];
  const found = wordPatterns.find(({ pattern }) => pattern.test(words));
  return found ? [{ role: found.role, strength: found.strength }] : [];
}

/** The roles that the words of a heading allow. A target of another time counts only with its year. */
export function guessesFor(words: string, hasYear: boolean): readonly RoleGuess[] {
  const guesses = byWord.get(words) ?? patternGuess(words);
  return guesses.flatMap(({ role, strength }) => {
    if (role === "target" && !hasYear && otherTimeTarget.test(words)) return [];
    if (role === "actual" && partialActual.test(words)) return [{ role, strength: Math.min(strength, 0.5) }];
    return [{ role, strength }];
  });
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
    const label = readLabel(text);
    const hasYear = label.fiscalYear !== null || label.relativeYear !== null || label.yearOfEra !== null;
    const reading = { ...label, text, guesses: guessesFor(label.words, hasYear) };
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
