import { fiscalYearsIn } from "../fiscal-year/fiscal-years-in";
import type { SourcedFigure } from "../plan/plan";
import { yearSpansIn } from "./year-spans";

const addedUp = /累計|累積|通算/;
const wholePeriod = /期間(?:中|内|全体|合計|計(?!画)|を通|で|の?目標)/;
const severalYears =
  /(?<!\d)(?:[2-9]|1\d|20) ?(?:[かカヵヶケ箇] ?年(?:間|度)?|年間)の?(?:で|に|合計|計(?!画)|総|分|目標|\)|$)/;
const bracketedNumber = /\((?![^()]*年)[^()\d]{0,6}[\d,.]+[^()\d]{0,6}\)/g;

/** One cell with what its heading says, for the question whether it adds up several years. */
type Figure = Pick<SourcedFigure, "text" | "heading"> | null | undefined;

/** Whether words say that a figure adds up all years so far. 延べ alone says that persons are counted several times, not years. */
export function saysAddedUp(words: string): boolean {
  return addedUp.test(words.normalize("NFKC"));
}

/**
 * The words that make a figure one of several years (累計, ５か年目標, R3～R8で), or null for a figure of one year. Under
 * 「計画額（累計額）」 only what stands in brackets in the cell is cumulative.
 */
export function cumulativeWords(figure: Figure): string | null {
  const text = figure?.text ?? "";
  const heading = figure?.heading ?? "";
  const plain = text.normalize("NFKC");
  const outside = plain.replace(bracketedNumber, "");
  if (speaksOfYears(outside)) return text;
  const ofMain = outside === plain ? heading : heading.normalize("NFKC").replace(/\([^()]*\)/g, "");
  return speaksOfYears(ofMain) ? heading : null;
}

/** Whether a text speaks of several years taken together: 累計, 期間中, ５か年で, R3～R8で; averages do not. */
export function speaksOfYears(written: string): boolean {
  const text = written.normalize("NFKC");
  if (/平均/.test(text)) return false;
  if (addedUp.test(text) || wholePeriod.test(text) || severalYears.test(text)) return true;
  if (!/\d/.test(text)) return false;
  const { text: plain, spans } = yearSpansIn(text);
  return spans.some(({ end }) => /^(?:年度)?(?:で|の?(?:累計|合計|計))/.test(plain.slice(end)));
}

/** Whether the heading of a target column is about the whole plan and names no year of its own: ５か年目標, 計画期間目標. */
export function isWholePlanHeading(heading: string): boolean {
  const text = heading.normalize("NFKC");
  return (wholePeriod.test(text) || severalYears.test(text)) && fiscalYearsIn(text).length === 0;
}
