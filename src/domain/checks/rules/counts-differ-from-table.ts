import { onSheet } from "../places";
import { defineRule } from "../rule";
import { showsUnmetOnly, statedCountsIn, type CountKind } from "../stated-counts";

/** 件数表と一覧の不一致: a count that stands on a sheet is not what the indicators of the workbook give. */
export const countsDifferFromTable = defineRule({
  id: "counts-differ-from-table",
  severity: "error",
  family: "totals",
  check: (context) => {
    const { book, fiscalYear } = context;
    if (showsUnmetOnly(context) || book.items.length < 2) return [];
    const { tally } = book.evaluation;
    const undecided = tally.notReported + tally.notComparable;
    const computed: Readonly<Record<CountKind, number>> = {
      withTarget: tally.withTarget,
      achieved: tally.achieved,
      notAchieved: tally.notAchieved,
      withoutTarget: tally.withoutTarget,
    };
    return statedCountsIn(book, fiscalYear).flatMap(({ sheet, ...counts }) =>
      (Object.keys(computed) as CountKind[]).flatMap((kind) => {
        const stated = counts[kind];
        const least = computed[kind];
        const most = kind === "achieved" || kind === "notAchieved" ? least + undecided : least;
        if (!stated || (stated.count >= least && stated.count <= most)) return [];
        return [
          onSheet(sheet, stated.cell, { found: stated.text, expected: String(least), facts: { kind } }),
        ];
      }),
    );
  },
});
