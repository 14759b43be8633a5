import type { Verdict } from "../../evaluation/evaluated-indicator";
import { formatFiscalYear } from "../../fiscal-year/format-fiscal-year";

/** Name of the layout, and the short one of its sheet. */
export const finalTargetName = "最終年度目標に対する進捗";
export const finalTargetSheetName = "最終年度目標への進捗";

/** 令和５年度実績 */
export function actualHeading(fiscalYear: number): string {
  return `${formatFiscalYear(fiscalYear)}\n実績`;
}

/** 最終目標（令和８年度） */
export function targetHeading(fiscalYear: number): string {
  return `最終目標\n（${formatFiscalYear(fiscalYear)}）`;
}

/** Headings of what is computed. */
export const progressWords = { rate: "進捗率", state: "到達状況" } as const;

/** Whether the final target has been reached. */
export const reachedWords: Readonly<Record<Verdict, string>> = {
  achieved: "到達",
  notAchieved: "未到達",
  targetNotSet: "目標なし",
  notReported: "実績なし",
  notComparable: "判定不能",
};

/** How the rate is computed. */
export function progressNote(fiscalYear: number, finalYear: number): string {
  return (
    `※ 進捗率は、${formatFiscalYear(fiscalYear)}の実績を${formatFiscalYear(finalYear)}の目標に対して、` +
    "達成率と同じ計算方法で計算したものです。"
  );
}

/** Stands where no later target was read. */
export const noFinalYear =
  "この年度より後の目標が、読み取った表にありません。最終年度の目標の列があるか、確かめてください。";
