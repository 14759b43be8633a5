import { numberKey } from "../matching/item-keys";
import { atItem } from "../places";
import { defineRule } from "../rule";

/** The number of an item stands at another item of the same table too. A number merged over several rows counts once. */
export const numberRepeated = defineRule({
  id: "number-repeated",
  severity: "warning",
  family: "structure",
  check: ({ tables }) =>
    tables.flatMap(({ items }) => {
      const first = new Map<string, (typeof items)[number]>();
      const repeated = items.flatMap((item) => {
        const key = numberKey(item);
        const earlier = first.get(key);
        if (key === "" || item.number === null) return [];
        if (earlier === undefined) first.set(key, item);
        if (earlier === undefined || earlier.number?.cell.row === item.number.cell.row) return [];
        const facts = { firstCell: earlier.number?.cell ?? item.place, firstName: earlier.name };
        return [atItem(item, item.number.cell, { found: item.number.text, expected: "", facts })];
      });
      // Where numbers count initiatives or goals they repeat all the time.
      return repeated.length * 4 > items.length ? [] : repeated;
    }),
});
