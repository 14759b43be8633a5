import { normaliseWidths } from "../quantity/widths";
import { scanYear, type ScannedYear } from "./scan-year";

/** A year mentioned inside a longer label, such as `令和６年度目標` or `R6目標値`. */
export interface YearMention {
  /** Place in the text as it was given; `end` is one past the last character. */
  readonly start: number;
  readonly end: number;
  /** The western year; null when the era is left out (19年度). */
  readonly year: number | null;
  /** The year of the era when the era is left out, for the caller to settle from what stands around. */
  readonly yearOfEra: number | null;
  readonly kind: "fiscal" | "calendar";
}

const goesOnAsLabel =
  /^(?:$|[\s()[\]（）・,、/~→:]|実績|目標|見込|決算|計画|予算|現状|当初|値|末|速報|基準|時点|現在|事業|年)/;

/**
 * All years mentioned in a label, in order. A western year alone counts only when it cannot be a number of something
 * (2024実績, not 2000件); digits without an era only with 年度 (19年度, not 3年生).
 */
export function fiscalYearsIn(label: string): readonly YearMention[] {
  const { text, at } = normaliseWidths(label);
  const mentions: YearMention[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const found = scanYear(text, from);
    if (found === null || !isYearInLabel(text, found)) continue;
    mentions.push({
      start: at[found.from] ?? 0,
      end: at[found.to] ?? label.length,
      year: found.year,
      yearOfEra: found.year === null ? found.bare : null,
      kind: found.style === "calendar" ? "calendar" : "fiscal",
    });
    from = found.to - 1;
  }
  return mentions;
}

function isYearInLabel(text: string, found: ScannedYear): boolean {
  if (found.bare !== null) return found.style === "fiscal";
  if (found.year === null) return false;
  if (found.style !== "plain") return true;
  const next = text.slice(found.to);
  if (found.western) return found.year >= 1980 && found.year <= 2099 && goesOnAsLabel.test(next);
  return !/^[A-Za-z\d]/.test(next);
}
