import { naganoScale } from "../ranks/known-scales";
import { commonConventions, example, type Preset, type PublishedExample } from "./preset";

/** The document prints marks and no rates. */
function ranked(
  [indicator, baseline, target, actual]: readonly [string, string, string, string],
  [computed, rank]: readonly [string, string],
): PublishedExample {
  const verdict = rank === "A" ? "achieved" : "notAchieved";
  return example([indicator, target, actual, computed], verdict, {
    baseline,
    planYear: 3,
    printed: null,
    rank,
  });
}

/**
 * Progress from the baseline to this year's 目安値, negative figures included (社会増減 ▲3,703 → ▲2,700: ▲2,530 is A). That
 * the baseline counts is seen from 合計特殊出生率 1.56 of 1.62, which is C and would be 96 % of the 目安値 alone.
 */
export const nagano: Preset = {
  id: "nagano",
  name: "長野県",
  document: naganoScale.document,
  url: naganoScale.url,
  planYears: 5,
  conventions: {
    ...commonConventions,
    higherIsBetter: "baselineProgress",
    lowerIsBetter: "baselineProgress",
    rankScale: naganoScale.scale,
  },
  examples: [
    ranked(["合計特殊出生率", "1.54", "1.62", "1.56"], ["25.0%", "C"]),
    ranked(["社会増減（人）", "▲3,703", "▲2,700", "▲2,530"], ["116.9%", "A"]),
    ranked(["労働生産性（千円/人）", "8,012", "8,137", "7,612"], ["-320.0%", "C"]),
    ranked(["就業率", "59.5", "59.8", "61.2"], ["566.7%", "A"]),
    ranked(["県民一人当たり公共交通機関利用回数（回/人）", "48.2", "49.3", "50.0"], ["163.6%", "A"]),
  ],
};
