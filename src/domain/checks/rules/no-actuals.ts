import { awaitsActual } from "../awaited-actual";
import { reportsNothing } from "../reported-tables";
import { atItem } from "../places";
import { defineRule } from "../rule";

/** Nothing is filled in yet: one finding for a table, or for a book of forms, instead of one for each indicator. */
export const noActuals = defineRule({
  id: "no-actuals",
  severity: "warning",
  family: "results",
  check: (context) => {
    const seen = new Set<unknown>();
    return context.items.flatMap((item) => {
      const group = reportsNothing(item, context);
      const cell = item.evaluated.measurement?.actual?.cell;
      if (group === null || cell === undefined || seen.has(group) || !awaitsActual(item)) return [];
      seen.add(group);
      const facts = { items: group.filter(awaitsActual).length };
      return [{ ...atItem(item, cell, { found: "", expected: "", facts }), department: "", indicator: "" }];
    });
  },
});
