import { folded } from "../../recognition/label";
import { initiativeKey, nameKey } from "../matching/item-keys";
import { saysNothing } from "../figures";
import { atItem } from "../places";
import { defineRule } from "../rule";

/** The same indicator with the same figures stands twice, and neither is marked as 再掲: it would be counted twice. */
export const indicatorRepeated = defineRule({
  id: "indicator-repeated",
  severity: "warning",
  family: "structure",
  check: ({ items }) => {
    const first = new Map<string, (typeof items)[number]>();
    return items.flatMap((item) => {
      const { indicator, measurement, exclusion } = item.evaluated;
      const { target, actual, remark } = measurement ?? {};
      if (!target || !actual || saysNothing(target.text) || saysNothing(actual.text) || exclusion !== null)
        return [];
      if (/再掲/.test(`${item.name}${remark?.text ?? ""}`)) return [];
      const unit = folded(indicator.unit?.text ?? "");
      const key = [
        initiativeKey(item),
        nameKey(item.name),
        unit,
        target.text,
        actual.text,
        item.department,
      ].join("\n");
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, item);
        return [];
      }
      const facts = { firstCell: earlier.evaluated.indicator.name.cell };
      return [atItem(item, indicator.name.cell, { found: item.name, expected: "", facts })];
    });
  },
});
