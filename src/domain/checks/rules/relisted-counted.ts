import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 再掲の二重計上: an indicator marked as 再掲 is in the counts a second time. */
export const relistedCounted = defineRule({
  id: "relisted-counted",
  severity: "warning",
  family: "totals",
  check: eachItem((item) => {
    const { indicator, measurement, exclusion } = item.evaluated;
    const marked = [indicator.name, measurement?.remark].find((text) => text && /再掲/u.test(text.text));
    if (!marked || exclusion !== null) return null;
    return atItem(item, marked.cell, { found: marked.text, expected: "", facts: null });
  }),
});
