import { fiscalYearsIn, type YearMention } from "../fiscal-year/fiscal-years-in";

/** What a text says about fiscal years. */
export type YearMentions = {
  /** Years named one by one, in order; periods of several years (令和３～８年度) are left out. */
  readonly years: readonly number[];
  /** The year of an era that is not written (19年度), where no year is named in full. */
  readonly yearOfEra: number | null;
  /** A year is written that cannot be understood, such as 令和５(2024)年度. */
  readonly isUnclear: boolean;
  /** The text without its years and periods. */
  readonly rest: string;
};

const periodMark = /^\s*(?:[~〜～―-]|から)\s*$/u;
const leftOverEra = /(令和|平成|昭和)\s*(\d|元)/u;
const monthInDate = /(\d{1,2})\s*月/u;

/** A date belongs to the fiscal year that it lies in: 平成27年３月末 is the fiscal year 2014. */
function fiscalYearOf(text: string, { start, end, year }: YearMention): number | null {
  const month = monthInDate.exec(text.slice(start, end))?.[1];
  return year !== null && month !== undefined && Number(month) < 4 ? year - 1 : year;
}

/** Finds the fiscal years in a text of any width. */
export function yearMentions(original: string): YearMentions {
  const text = original.normalize("NFKC");
  const mentions = fiscalYearsIn(text);
  if (mentions.length === 0)
    return { years: [], yearOfEra: null, isUnclear: leftOverEra.test(text), rest: text };
  const joinsNext = (index: number): boolean => {
    const [mention, next] = [mentions[index], mentions[index + 1]];
    return (
      mention !== undefined && next !== undefined && periodMark.test(text.slice(mention.end, next.start))
    );
  };
  const single = mentions.filter((_mention, index) => !joinsNext(index) && !joinsNext(index - 1));
  let rest = "";
  let from = 0;
  for (const [index, mention] of mentions.entries()) {
    rest += joinsNext(index - 1) ? "" : text.slice(from, mention.start);
    from = mention.end;
  }
  rest += text.slice(from);
  const isUnclear = leftOverEra.test(rest);
  const years = isUnclear ? [] : single.flatMap((mention) => fiscalYearOf(text, mention) ?? []);
  const withoutEra = years.length === 0 ? single.find(({ yearOfEra }) => yearOfEra !== null) : undefined;
  return { years, yearOfEra: withoutEra?.yearOfEra ?? null, isUnclear, rest };
}
