import { yearMentions, type YearMentions } from "./year-mentions";

/** A heading as it is compared: without widths, spaces, line breaks, years, bracketed asides and footnote marks. */
export type Label = {
  /** "" for a heading that is nothing but a year. */
  readonly words: string;
  /** The fiscal year that the heading names; null when it names none or a period of several years. */
  readonly fiscalYear: number | null;
  /** 0 for 今年度, -1 for 前年度, 1 for 翌年度; null when the heading does not speak of years in that way. */
  readonly relativeYear: number | null;
  /** The year of an unwritten era: 19 for 19年度; null when a year is named in full or not at all. */
  readonly yearOfEra: number | null;
  /** The heading writes a year that cannot be understood. */
  readonly isYearUnclear: boolean;
};

const relativeYears: readonly (readonly [RegExp, number])[] = [
  [/前々年度?/, -2],
  [/(前|昨)年度?|前期/, -1],
  [/(今|本|当|当該)年度/, 0],
  [/(翌|来|次)年度?/, 1],
];
const footnoteMarks = /[※*＊†‡][\d０-９]*|[(（]?注\s*[\d０-９]*[)）]?$|[①-⑳❶-❿⓪]/gu;

/** A text without its footnote marks: 「年度※1」 → "年度". */
export const withoutFootnoteMarks = (text: string): string => text.replace(footnoteMarks, "");

const brackets = /[【】「」『』〔〕〈〉《》≪≫[\]<>"“”]/gu;
const comparison = /(対?前(年度?|回)(比|増減|から)|対前年)/u;

const spaces = /[\s\u200b\ufeff]+/gu;
/** Texts of characters with one width and case only, as most are; to ask costs much less than to convert. */
const isEven = /^[\s!-@[-`a-z{-~々、。「」・ーぁ-ゖァ-ヺ一-鿿]*$/u;

/** Text in one width and case, without any white space: 「Ｒ６ 目　標」 → "r6目標". */
export function folded(text: string): string {
  const even = isEven.test(text)
    ? text.replace(spaces, "")
    : text.normalize("NFKC").replace(spaces, "").toLowerCase();
  return even.includes("取") ? even.replace(/取り?組み?/gu, "取組") : even;
}

/** Letters by which columns refer to each other: 「実績 B」「達成率 B/A」「達成率 B÷A×100」「達成率 ②/①」. */
const formulaEnd = /(?<=[^a-z\d])[a-z](?:[/÷*×+-][a-z])*(?:[*×]100)?%?$|[/÷×*]+(?:100)?%?$/u;
/** What the parts that are trimmed begin or end with; most texts do not, and need no closer look. */
const mayLead = /^[\d(a-z年末時現分にの:・、,/~-]/u;
const mayTrail = /[a-z0%÷×*:・、,。/=~-]$/u;

function trimmed(words: string): string {
  const begun = mayLead.test(words)
    ? words
        .replace(/^(\d+[.,、)]|\(\d+\)|[a-z][.:)])/u, "")
        .replace(/^(年度)?(末|時点|現在|分(?![野類析科])|における|の|[:・:、,/~-])+/u, "")
        .replace(/^年度(?=[^当始])/u, "")
    : words;
  return mayTrail.test(begun) ? begun.replace(/[:・:、,。/=~-]+$/u, "").replace(formulaEnd, "") : begun;
}

const mentionsYear = ({ years, yearOfEra, isUnclear }: YearMentions): boolean =>
  years.length > 0 || yearOfEra !== null || isUnclear;

const mayNameYear = /[\d０-９元]/u;
const shortFiscalYear = /\bfy\s?'?(\d{2})(?!\d)/giu;
/**
 * What every year has in a folded text: 年度, a western year, an era before a digit; or a sign that nobody sees between
 * the digits.
 */
const yearLike =
  /年度|fy|(?:18|19|20|21)\d\d|[治正和成明大昭平令mtshr][^\p{L}\p{N}]*[\d元]|[\u200c-\u200f\u2060\ufe0e\ufe0f]/u;

/** Years in a heading, looked for in the text as spaced and, where there are none, without spaces. */
function yearsIn(text: string): YearMentions {
  const even = folded(text);
  if (!mayNameYear.test(text) || !yearLike.test(even))
    return { years: [], yearOfEra: null, isUnclear: false, rest: even };
  const spaced = text.replace(/\s+/gu, " ").replace(shortFiscalYear, "FY20$1");
  const found = yearMentions(spaced);
  return mentionsYear(found) ? found : yearMentions(even);
}

/** Reads a heading. The bracketed part counts only where nothing stands outside it: 「平成29（現状値）」 → 現状値. */
export function readLabel(text: string): Label {
  const { years, yearOfEra, isUnclear, rest } = yearsIn(withoutFootnoteMarks(text));
  const plain = folded(rest).replace(brackets, "");
  const relative =
    !/[年期]/u.test(plain) || comparison.test(plain)
      ? undefined
      : relativeYears.find(([pattern]) => pattern.test(plain));
  const timeless = relative ? plain.replace(relative[0], "") : plain;
  const outside = trimmed(timeless.includes("(") ? timeless.replace(/\([^()]*\)/gu, "") : timeless);
  return {
    words: outside !== "" ? outside : trimmed(timeless.replace(/[()]/gu, "")),
    fiscalYear: years[0] ?? null,
    relativeYear: relative ? relative[1] : null,
    yearOfEra,
    isYearUnclear: isUnclear,
  };
}
