import { isGenericHeading } from "../header-rows";
import { folded, withoutFootnoteMarks } from "../label";
import type { LabelReader } from "../label-roles";

const yearWord = /^(会計|対象|評価|実績|報告|測定|調査)?(年度?|年次|fiscalyear|year|fy)$/u;
const sortWord = /^(区分|種別|種類|内訳|項目|年度・?区分|期|年度等|目標・?実績の?別|計画・?実績の?別)$/u;
const timeWord = /^(時点|時期|期間|基準日|測定時期|調査時点)$/u;
const valueWord =
  /^(数値|値|数|数量|量|実数|データ|件数|金額|人数|割合|数値等|測定値|値等|結果|values?|figures?|amount|number|data)$/u;

const plain = (heading: string): string =>
  folded(withoutFootnoteMarks(heading))
    .replace(/\(.*?\)|【.*?】/gu, "")
    .replace(/[:：]$/u, "");

/**
 * What the heading of a column of years is: the word for years, a word for a point in time, one that says nothing,
 * a known heading of something else, or a text that may be the name of what the table is about.
 */
export function yearHeading(
  heading: string,
  read: LabelReader,
): "years" | "times" | "nothing" | "other" | "name" {
  const words = plain(heading);
  if (yearWord.test(words)) return "years";
  if (timeWord.test(words)) return "times";
  if (words === "" || sortWord.test(words)) return "nothing";
  return isHeadingWord(heading, read) ? "other" : "name";
}

/** Whether a heading says only that figures stand below: 「数値」「値（％）」. */
export const isValueHeading = (heading: string): boolean => valueWord.test(plain(heading));

/** Whether a text is a heading rather than the name of something: 「区分」「指標名」「年度」. */
export function isHeadingWord(heading: string, read: LabelReader): boolean {
  const { guesses, words } = read(heading);
  const text = plain(heading);
  if (text === "" || words === "" || guesses.length > 0 || isGenericHeading(heading)) return true;
  return yearWord.test(text) || sortWord.test(text) || timeWord.test(text) || isValueHeading(heading);
}
