import { measurementOf, type SourcedText } from "../../plan/plan";
import { folded } from "../../recognition/label";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

const shortest = 12;

/** 前年度と同文: reason or remark is last year's, word for word. */
export const sameTextAsLastYear = defineRule({
  id: "same-text-as-last-year",
  severity: "warning",
  family: "texts",
  check: eachItem((item, { lastYearOf, fiscalYear }) => {
    const earlier = lastYearOf(item);
    const last = earlier ? measurementOf(earlier.evaluated.indicator, fiscalYear - 1) : null;
    if (!earlier) return null;
    const texts: readonly (readonly [SourcedText | null, SourcedText | null])[] = [
      [item.reason, last?.reason ?? earlier.reason],
      [item.evaluated.measurement?.remark ?? null, last?.remark ?? null],
    ];
    const same = texts.find(([now, then]) => now && then && isSame(now.text, then.text));
    const [now, then] = same ?? [];
    if (!now || !then) return null;
    return atItem(item, now.cell, { found: now.text, expected: "", facts: { lastYearCell: then.cell } });
  }),
});

function isSame(now: string, then: string): boolean {
  return folded(now).length >= shortest && folded(now) === folded(then);
}
