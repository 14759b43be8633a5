import type { RateFormat } from "../../domain/conventions/conventions";
import type { ConventionsSummary } from "../../usecases/outline-conventions";
import { roundingWord } from "./rate-words";

/** How a format rounds: "四捨五入・小数第1位", "切り捨て・整数", "比・四捨五入・小数第2位". */
export function roundingSpec({ rounding, decimals, display }: RateFormat): string {
  const place = decimals === 0 ? "整数" : `小数第${decimals}位`;
  return `${display === "ratio" ? "比・" : ""}${roundingWord(rounding)}・${place}`;
}

/** How a share of counts is rounded, which is always printed as a percentage: "小数第2位を四捨五入". */
export function shareRounding({ rounding, decimals, display }: RateFormat): string {
  return `小数第${(display === "percent" ? decimals : 1) + 1}位を${roundingWord(rounding)}`;
}

/** Whose way of computing it is: "厚木市の方式", "茨城県の方式を一部変更". */
export function whoseWay({
  presetName,
  isChanged,
}: Pick<ConventionsSummary, "presetName" | "isChanged">): string {
  if (presetName === "") return "このブックの方式";
  return `${presetName}の方式${isChanged ? "を一部変更" : ""}`;
}

/** Strings about the conventions on the overview and in the evidence. */
export const conventionsLine = {
  title: "計算のきまり",
  summary: (summary: ConventionsSummary) =>
    `計算のきまり：${whoseWay(summary)}（${roundingSpec(summary.format)}）`,
  toDecide: (count: number) => `決めていただきたい指標：${count}件`,
  leftOut: (count: number) => `件数から除いている指標：${count}件`,
  open: "確認・変更",
  openLabel: "計算のきまりの確認・変更",
  rules: "決め方",
  chooseMethod: "計算方法を変える",
} as const;
