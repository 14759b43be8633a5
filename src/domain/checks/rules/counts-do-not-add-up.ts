import { onSheet } from "../places";
import { defineRule } from "../rule";
import { statedCountsIn } from "../stated-counts";

/** 件数の恒等式: 目標を設定している項目 = 達成 + 未達成. Not for the counts table of a plan that also counts 実績なし. */
export const countsDoNotAddUp = defineRule({
  id: "counts-do-not-add-up",
  severity: "error",
  family: "totals",
  check: ({ book, fiscalYear }) =>
    statedCountsIn(book, fiscalYear).flatMap(({ sheet, withTarget, achieved, notAchieved }) => {
      if (!withTarget || !achieved || !notAchieved) return [];
      const sum = achieved.count + notAchieved.count;
      if (sum === withTarget.count) return [];
      const facts = { achieved: achieved.count, notAchieved: notAchieved.count };
      return [onSheet(sheet, withTarget.cell, { found: withTarget.text, expected: String(sum), facts })];
    }),
});
