import { awaitsActual } from "../awaited-actual";
import { atItem } from "../places";
import { defineRule } from "../rule";

/** Nothing is filled in yet: one finding instead of one for each indicator. */
export const noActuals = defineRule({
  id: "no-actuals",
  severity: "warning",
  family: "results",
  check: ({ items }) => {
    const [first] = items.filter(awaitsActual);
    const isAnyGiven = items.some(
      ({ evaluated }) => (evaluated.measurement?.actual?.text ?? "").trim() !== "",
    );
    const cell = first?.evaluated.measurement?.actual?.cell;
    if (!first || !cell || isAnyGiven || items.length < 2) return [];
    const facts = { items: items.filter(awaitsActual).length };
    return [{ ...atItem(first, cell, { found: "", expected: "", facts }), department: "", indicator: "" }];
  },
});
