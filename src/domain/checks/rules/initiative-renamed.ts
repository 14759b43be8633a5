import { initiativeKey } from "../matching/item-keys";
import { atItem } from "../places";
import { defineRule } from "../rule";

/** The initiative (取組名) of an indicator is called otherwise than in the master. One finding a cell. */
export const initiativeRenamed = defineRule({
  id: "initiative-renamed",
  severity: "warning",
  family: "texts",
  check: ({ items, masterOf }) => {
    const seen = new Set<object>();
    return items.flatMap((item) => {
      const name = item.evaluated.initiative.name;
      const master = masterOf(item);
      const wanted = master?.evaluated.initiative.name;
      if (!name || !master || !wanted || seen.has(name.cell) || initiativeKey(item) === initiativeKey(master))
        return [];
      seen.add(name.cell);
      return [
        atItem(item, name.cell, {
          found: name.text,
          expected: wanted.text,
          facts: { masterCell: wanted.cell },
        }),
      ];
    });
  },
});
