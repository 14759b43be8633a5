import type { LabelReader } from "../label-roles";
import type { SheetCorrections } from "./corrections";
import { namesYear, sameWords, yearlessWords } from "./heading-key";

/**
 * A reader of headings that knows what the officer said about single words, wherever they stand on the sheet: such a
 * word means that role for certain, or nothing ("other").
 */
export function correctedReader(read: LabelReader, { labels }: SheetCorrections): LabelReader {
  const everywhere = labels.filter(({ nth }) => nth === null);
  if (everywhere.length === 0) return read;
  const known = new Map<string, ReturnType<LabelReader>>();
  return (text) => {
    const seen = known.get(text);
    if (seen) return seen;
    const plain = read(text);
    const words = yearlessWords(text);
    const told =
      everywhere.find(({ label }) => sameWords(label, text)) ??
      everywhere.find(({ label }) => words !== "" && namesYear(label) && yearlessWords(label) === words);
    const reading = told
      ? {
          ...plain,
          guesses: told.role === "other" ? [] : [{ role: told.role, strength: 1 }],
          isTold: true as const,
        }
      : plain;
    known.set(text, reading);
    return reading;
  };
}
