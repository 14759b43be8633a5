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

/** Text in one width and case, without any white space: 「Ｒ６ 目　標」 → "r6目標". */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/gu, "")
    .toLowerCase()
    .replace(/取り?組み?/gu, "取組");
}

/** Letters by which columns refer to each other: 「実績 B」「達成率 B/A」「達成率 B÷A×100」「達成率 ②/①」. */
const formulaEnd = /(?<=[^a-z\d])[a-z](?:[/÷*×+-][a-z])*(?:[*×]100)?%?$|[/÷×*]+(?:100)?%?$/u;

function trimmed(words: string): string {
  return words
    .replace(/^(\d+[.,、)]|\(\d+\)|[a-z][.:)])/u, "")
    .replace(/^(年度)?(末|時点|現在|分(?![野類析科])|における|の|[:・:、,/~-])+/u, "")
    .replace(/^年度(?=[^当始])/u, "")
    .replace(/[:・:、,。/=~-]+$/u, "")
    .replace(formulaEnd, "");
}

const mentionsYear = ({ years, yearOfEra, isUnclear }: YearMentions): boolean =>
  years.length > 0 || yearOfEra !== null || isUnclear;

const shortFiscalYear = /\bfy\s?'?(\d{2})(?!\d)/giu;
const mayNameYear = /[\d０-９元]/u;
const noYears = (rest: string): YearMentions => ({ years: [], yearOfEra: null, isUnclear: false, rest });

/** Years in a heading, looked for in the text as spaced and, where there are none, without spaces. */
function yearsIn(text: string): YearMentions {
  if (!mayNameYear.test(text)) return noYears(text);
  const found = yearMentions(text.replace(shortFiscalYear, "FY20$1"));
  return mentionsYear(found) ? found : yearMentions(folded(text));
}

/** Reads a heading. The bracketed part counts only where nothing stands outside it: 「平成29（現状値）」 → 現状値. */
export function readLabel(text: string): Label {
  const spaced = withoutFootnoteMarks(text).replace(/\s+/gu, " ");
  const { years, yearOfEra, isUnclear, rest } = yearsIn(spaced);
  const plain = folded(rest).replace(brackets, "");
  const relative = comparison.test(plain)
    ? undefined
    : relativeYears.find(([pattern]) => pattern.test(plain));
  const timeless = relative ? plain.replace(relative[0], "") : plain;
  const outside = trimmed(timeless.replace(/\([^()]*\)/gu, ""));
  return {
    words: outside !== "" ? outside : trimmed(timeless.replace(/[()]/gu, "")),
    fiscalYear: years[0] ?? null,
    relativeYear: relative ? relative[1] : null,
    yearOfEra,
    isYearUnclear: isUnclear,
  };
}
