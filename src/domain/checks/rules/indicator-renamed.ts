import { nameKey } from "../matching/item-keys";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 指標名の表記ゆれ: the indicator has another name than in the master, beyond width and spaces. */
export const indicatorRenamed = defineRule({
  id: "indicator-renamed",
  severity: "warning",
  family: "texts",
  check: eachItem((item, { master }) => {
    const partner = master?.matching.partnerOf(item) ?? null;
    const { name } = item.evaluated.indicator;
    if (partner === null || nameKey(name.text) === nameKey(partner.item.name)) return null;
    const facts = { by: partner.by, masterCell: partner.item.evaluated.indicator.name.cell };
    return atItem(item, name.cell, { found: name.text, expected: partner.item.name, facts });
  }),
});
