import { atItem } from "../places";
import { defineRule } from "../rule";

/** 行の入れ替え: items stand in another order than in the master. One finding, at the first item that stands after a later one. */
export const rowsReordered = defineRule({
  id: "rows-reordered",
  severity: "info",
  family: "structure",
  check: ({ items, master }) => {
    if (master === null) return [];
    const order = new Map(master.book.items.map((item, index) => [item, index]));
    let last = -1;
    for (const item of items) {
      const partner = master.matching.partnerOf(item)?.item;
      const place = partner === undefined ? undefined : order.get(partner);
      if (place === undefined) continue;
      if (place < last) {
        return [
          atItem(item, item.evaluated.indicator.name.cell, { found: item.name, expected: "", facts: null }),
        ];
      }
      last = place;
    }
    return [];
  },
});
