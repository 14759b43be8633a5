import { differsByMethod } from "../rate-check";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/**
 * Most of a table's typed rates are not the computed ones: they were computed in another way than the plan's. One finding
 * a table, at its first such rate, instead of one a rate.
 */
export const rateMethodDiffers = defineRule({
  id: "rate-method-differs",
  severity: "warning",
  family: "results",
  check: (context) =>
    context.tables.flatMap(({ table, items }) => {
      const differing = differsByMethod(items, context);
      const [first] = differing ?? [];
      if (!differing || !first) return [];
      const facts = { differing: differing.length, computed: first.printed };
      return [onSheet(table.sheet, first.stated.cell, { found: first.stated.text, expected: "", facts })];
    }),
});
