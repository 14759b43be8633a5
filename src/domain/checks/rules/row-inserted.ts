import { atItem } from "../places";
import { defineRule } from "../rule";

/** 行の挿入: an item that the master does not have, in a submission most of whose items are the master's. */
export const rowInserted = defineRule({
  id: "row-inserted",
  severity: "warning",
  family: "structure",
  check: ({ items, master }) => {
    if (master === null) return [];
    const strangers = items.filter((item) => master.matching.partnerOf(item) === null);
    if (strangers.length * 2 > items.length) return [];
    return strangers.map((item) =>
      atItem(item, item.evaluated.indicator.name.cell, { found: item.name, expected: "", facts: null }),
    );
  },
});
