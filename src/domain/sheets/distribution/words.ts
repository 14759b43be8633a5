import { countInSentence } from "../numbers";
import type { RateClass } from "./rate-classes";

/** Name of the layout and of its sheet. */
export const distributionName = "達成率の分布";

/** Headings of the columns. */
export const columnHeadings = ["達成率", "指標数", "構成比", "分布"] as const;

/** The class of those without a rate. */
export const withoutRate = "算出不能（―）";

/** 100％以上, 90％以上100％未満, 50％未満 */
export function classText({ from, to }: RateClass): string {
  return `${from === null ? "" : `${from}％以上`}${to === null ? "" : `${to}％未満`}`;
}

/** The mark that a bar is made of. */
export const barMark = "■";

/** What is counted, and by which rate. */
export function populationNote(withoutTarget: number): string {
  const others =
    withoutTarget === 0 ? "" : `目標を設定していない${countInSentence(withoutTarget)}項目は含みません。`;
  return `※ 目標を設定している指標についての分布です。${others}区分は、端数を処理する前の達成率によります。`;
}

/** How many items a mark stands for; not said where it is one. */
export function barNote(itemsPerMark: number): string | null {
  return itemsPerMark === 1
    ? null
    : `※ ${barMark}１個は約${countInSentence(itemsPerMark)}項目です（１項目でもあれば${barMark}１個以上）。`;
}

/** Shares that were rounded do not always add up. */
export const roundedNote = "※ 構成比は端数を処理しているため、合計が100％にならないことがあります。";

/** Rates above 100 % that are misses. */
export function above100Note(count: number): string | null {
  return count === 0
    ? null
    : `※ 少ないほど良い指標のうち${countInSentence(count)}項目は、達成率が100％を超えていますが、目標を達成していません。`;
}
