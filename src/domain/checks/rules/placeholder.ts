import type { SourcedText } from "../../plan/plan";
import { isPlaceholder } from "../placeholders";
import { atItem } from "../places";
import { defineRule } from "../rule";

/** 禁則: 調整中, 確認中, ●● were left where something should have been written. */
export const placeholder = defineRule({
  id: "placeholder",
  severity: "error",
  family: "texts",
  check: ({ items }) =>
    items.flatMap((item) => {
      const { indicator, measurement } = item.evaluated;
      const { target, actual, statedVerdict, remark } = measurement ?? {};
      const texts: readonly (SourcedText | null | undefined)[] = [
        indicator.name,
        indicator.department,
        target,
        actual,
        statedVerdict,
        item.reason,
        remark,
      ];
      return texts.flatMap((text) =>
        text && isPlaceholder(text.text)
          ? [atItem(item, text.cell, { found: text.text, expected: "", facts: null })]
          : [],
      );
    }),
});
