import { eras } from "../fiscal-year/eras";
import { fiscalYearsIn } from "../fiscal-year/fiscal-years-in";
import { yearSpansIn } from "./year-spans";

/** How a date or year that a figure carries stands to the year that it is reported for. */
export type DateOfFigure = "sameYear" | "withinYear" | "otherYear";

const monthOf = /(\d{1,2}) ?月|[./](\d{1,2})(?:[./]\d{1,2})?(?= ?(?:末|時点|現在|$))/;
const partOfYear = /上半期|下半期|上期|中間|四半期|Q[1-4]/;
const firstOfApril = /(?:4 ?月|[./]4)(?: ?1 ?日|[./]1(?!\d))/;

/**
 * Where the date or year beside a figure (10月時点, R5.9末, 28年, H28年実績) lies, seen from the fiscal year that the figure is
 * reported for: its end or no more than its name (`sameYear`), a day within it, or another year. 31 March is the end of a
 * fiscal year; 1 April after it counts as a day of its own, since figures of that day are reported for the year before.
 */
export function dateOfFigure(words: string, fiscalYear: number): DateOfFigure {
  const text = words.normalize("NFKC");
  const { spans } = yearSpansIn(text);
  const span = spans[0];
  if (span) return span.from <= fiscalYear && fiscalYear <= span.to ? "sameYear" : "otherYear";
  const month = monthNumber(text);
  const year = writtenYear(text, fiscalYear);
  if (year === null)
    return month === 3 || (month === null && /年度末/.test(text)) ? "sameYear" : "withinYear";
  const isNextApril = year === fiscalYear + 1 && firstOfApril.test(text);
  if (isNextApril) return "withinYear";
  const fiscal = month !== null && month < 4 ? year - 1 : year;
  if (fiscal !== fiscalYear) return "otherYear";
  return (month === null || month === 3) && !partOfYear.test(text) ? "sameYear" : "withinYear";
}

function monthNumber(text: string): number | null {
  const found = monthOf.exec(text);
  const month = Number(found?.[1] ?? found?.[2] ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}

/** The year in a text; without an era (28年, 30年度) the year of the era that fits the reported one best. */
function writtenYear(text: string, fiscalYear: number): number | null {
  const [mention] = fiscalYearsIn(text);
  if (mention && mention.year !== null) return mention.year;
  const bare = mention?.yearOfEra ?? Number(/(?<!\d)(\d{1,2}) ?年(?!間|に|ごと|目)/.exec(text)?.[1] ?? 0);
  if (bare === 0) return null;
  const candidates = eras.slice(-3).map(({ first }) => first + bare - 1);
  return candidates.sort((a, b) => Math.abs(a - fiscalYear) - Math.abs(b - fiscalYear))[0] ?? null;
}
