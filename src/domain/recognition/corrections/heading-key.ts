import { folded } from "../label";
import { yearMentions } from "../year-mentions";
import type { HeadingKey } from "./corrections";

/** A heading, or a column without one, in the order of the columns. */
type Placed = { readonly column: number; readonly label: string };

/** Whether two texts differ in nothing but width, spaces and line breaks. */
export const sameWords = (a: string, b: string): boolean => a === b || folded(a) === folded(b);

/** A heading in the form in which next year's heading is the same: 「令和６年度 実績」 and 「R7実績」 → "実績". */
export function yearlessWords(text: string): string {
  const spaced = yearMentions(text.replace(/\s+/gu, " "));
  const isNamed = spaced.years.length > 0 || spaced.yearOfEra !== null || spaced.isUnclear;
  return folded((isNamed ? spaced : yearMentions(folded(text))).rest).replace(/^年度|年度$/gu, "");
}

const yearOf = (text: string): number | null => {
  const spaced = yearMentions(text.replace(/\s+/gu, " "));
  return spaced.years[0] ?? yearMentions(folded(text)).years[0] ?? null;
};

/** Whether a heading names a fiscal year. */
export const namesYear = (text: string): boolean => yearOf(text) !== null;

/** The key of each column of a header, from left to right; columns without heading (`label` "") between them. */
export function headingKeys(columns: readonly Placed[]): readonly HeadingKey[] {
  const seen = new Map<string, number>();
  let last: HeadingKey = { label: "", nth: 0, offset: 0 };
  return columns.map(({ label }) => {
    if (label === "") {
      last = { ...last, offset: last.offset + 1 };
      return last;
    }
    const words = folded(label);
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    last = { label, nth, offset: 0 };
    return last;
  });
}

/** Of headings that differ from the sought one by their year only, the one of the next later year. */
function movedOn(headings: readonly HeadingKey[], sought: HeadingKey): HeadingKey | undefined {
  const words = yearlessWords(sought.label);
  const year = yearOf(sought.label);
  if (year === null || words === "") return undefined;
  const later = headings
    .filter(({ label }) => yearlessWords(label) === words)
    .map((heading) => ({ heading, distance: (yearOf(heading.label) ?? -Infinity) - year }))
    .filter(({ distance }) => distance > 0);
  const nearest = Math.min(...later.map(({ distance }) => distance));
  return later.find(({ heading, distance }) => distance === nearest && heading.nth === sought.nth)?.heading;
}

/** A column that a key names, and whether only the year of its heading has moved on. */
export type FoundHeading = { readonly index: number; readonly isLater: boolean };

/**
 * Finds the column of a header that a key names; null when it is not there. The heading counts as displayed first,
 * then with the year moved on.
 */
export function findHeading(keys: readonly HeadingKey[], sought: HeadingKey): FoundHeading | null {
  const headings = keys.filter(({ offset }) => offset === 0);
  const literal = headings.find(({ label, nth }) => nth === sought.nth && sameWords(label, sought.label));
  const base = literal ?? (sought.label === "" ? undefined : movedOn(headings, sought));
  if (!base && sought.label !== "") return null;
  const { label, nth } = base ?? sought;
  const index = keys.findIndex(
    (key) => key.offset === sought.offset && key.nth === nth && sameWords(key.label, label),
  );
  return index < 0 ? null : { index, isLater: literal === undefined && base !== undefined };
}
