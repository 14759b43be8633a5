import { meaningOf } from "../figures";
import { atItem } from "../places";
import { defineRule } from "../rule";

const timeUnits = /時間|分|秒|日|年月|期日|時刻/;

/** `1/2` turned into a date: a figure is stored as a date or time. Not where the indicator measures time or dates. */
export const dateConverted = defineRule({
  id: "date-converted",
  severity: "error",
  family: "values",
  check: ({ items }) =>
    items.flatMap((item) => {
      const { indicator, measurement } = item.evaluated;
      const figures = {
        target: measurement?.target,
        actual: measurement?.actual,
        baseline: indicator.baseline,
      };
      if (
        timeUnits.test(
          `${indicator.unit?.text ?? ""}${/(?:時間|時期|時刻|期日|年月日?)$/.exec(item.name)?.[0] ?? ""}`,
        )
      )
        return [];
      return Object.entries(figures).flatMap(([about, figure]) => {
        if (!figure || typeof figure.value !== "number" || meaningOf(figure) !== "date") return [];
        const facts = { about: about as keyof typeof figures, stored: figure.value };
        return [atItem(item, figure.cell, { found: figure.text, expected: "", facts })];
      });
    }),
});
