import { countInSentence } from "../numbers";

/** Headings of the columns; the first one names the counts where they are printed. */
export function columnHeadings(hasCounts: boolean): readonly string[] {
  return [hasCounts ? "取組の視点\n（実施計画事業数）" : "取組の視点", "重点事業", "重点事業の概要"];
}

/** Title where none stands above the input table. */
export const defaultTitle = "取組の視点と各視点の重点事業";

/** Name of the written sheet. */
export const sheetName = "取組の視点と重点事業";

/** （２事業）, （10事業）. */
export function countWords(count: number): string {
  return `（${countInSentence(count)}事業）`;
}
