import type { Role } from "../recognised-table";

/**
 * What the headings of indicator sheets are called, as data. Words are in the form that `readLabel` gives:
 * half width, lower case, no spaces, no years, no brackets; 取り組み is written 取組.
 * `strength` says how surely the word alone means the role (0 to 1); a word may stand under several roles,
 * then the place and the values below decide.
 */
export type ExactWords = {
  readonly role: Role;
  readonly strength: number;
  readonly words: readonly string[];
};

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);
/** Words of one role, written with blanks between them. */
export const exact = (role: Role, strength: number, words: string): ExactWords => ({
  role,
  strength,
  words: list(words),
});
