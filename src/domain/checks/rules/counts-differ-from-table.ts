import type { Tally } from "../../evaluation/tally";
import { tallyOf } from "../../evaluation/tallies";
import type { CheckContext } from "../check-context";
import { onSheet } from "../places";
import { defineRule } from "../rule";
import { showsUnmetOnly, statedCountsIn, type CountKind } from "../stated-counts";

/** 件数表と一覧の不一致: a count that stands on a sheet is not what the indicators give. */
export const countsDifferFromTable = defineRule({
  id: "counts-differ-from-table",
  severity: "error",
  family: "totals",
  check: (context) => {
    if (showsUnmetOnly(context)) return [];
    return statedCountsIn(context.book, context.fiscalYear).flatMap(({ sheet, ...counts }) => {
      const tally = talliedFor(sheet, context);
      const stated = (counts.achieved?.count ?? 0) + (counts.notAchieved?.count ?? 0);
      const decided = tally.achieved + tally.notAchieved;
      // Counts of something else: of a part of the plan, or of another plan.
      if (stated * 2 < decided || decided * 2 < stated) return [];
      return kinds.flatMap((kind) => {
        const found = counts[kind];
        const [least, most] = allowed(kind, tally);
        if (!found || (found.count >= least && found.count <= most)) return [];
        return [onSheet(sheet, found.cell, { found: found.text, expected: String(least), facts: { kind } })];
      });
    });
  },
});

const kinds: readonly CountKind[] = ["withTarget", "achieved", "notAchieved", "withoutTarget"];

/** A table beside a list counts that list; one on a sheet of its own counts the workbook. */
function talliedFor(sheet: string, { book, items }: CheckContext): Tally {
  const own = items.filter(({ place }) => place.sheet === sheet).map(({ evaluated }) => evaluated);
  return own.length === 0 ? book.evaluation.tally : tallyOf(own);
}

/** What is not decided may be counted as met, as unmet or not at all. */
function allowed(kind: CountKind, tally: Tally): readonly [number, number] {
  const undecided = tally.notReported + tally.notComparable;
  if (kind === "withoutTarget") return [tally.withoutTarget, tally.withoutTarget];
  if (kind === "withTarget") return [tally.withTarget - undecided, tally.withTarget];
  return [tally[kind], tally[kind] + undecided];
}
