import { onSheet } from "../places";
import { defineRule } from "../rule";
import { showsUnmetOnly, statedCountsIn } from "../stated-counts";

/** カード枚数 = 未達成数: an appendix that shows its unmet indicators shows as many as its counts table says. */
export const cardsCount = defineRule({
  id: "cards-count",
  severity: "error",
  family: "totals",
  check: (context) => {
    const { book, fiscalYear, items } = context;
    if (!showsUnmetOnly(context)) return [];
    return statedCountsIn(book, fiscalYear).flatMap(({ sheet, notAchieved }) => {
      const shown = items.filter(({ place }) => place.sheet === sheet).length;
      if (!notAchieved || shown === 0 || notAchieved.count === shown) return [];
      return [
        onSheet(sheet, notAchieved.cell, { found: notAchieved.text, expected: String(shown), facts: null }),
      ];
    });
  },
});
