import { commonConventions, commonFormat, example, type Preset } from "./preset";

/**
 * 増減の実績÷増減の目標値: 100 → 110 with 105 is 50 %, where 実績÷目標 would be 95.45 %. Overtime of 30 hours that shall come down
 * to 20 and stands at 25 is 50 % as well (https://ameblo.jp/sabcd/entry-12186918158.html).
 */
export const baseline: Preset = {
  id: "baseline",
  name: "基準値からの増減",
  document: "数値目標の達成率の計算式（人事評価の解説）",
  url: "https://sabcd.thebase.in/blog/2021/05/28/145350",
  planYears: 1,
  conventions: {
    ...commonConventions,
    higherIsBetter: "baselineProgress",
    lowerIsBetter: "baselineProgress",
    format: { ...commonFormat, decimals: 0 },
  },
  examples: [
    example(["実績", "110", "105", "50%"], "notAchieved", { baseline: "100" }),
    example(["月の残業時間", "20時間", "25時間", "50%"], "notAchieved", { baseline: "30時間" }),
  ],
};
