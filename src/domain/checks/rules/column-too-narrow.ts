import { atItem } from "../places";
import { defineRule } from "../rule";
import { eachFigure } from "../typed-figures";

/** The cell shows ##### because its column is too narrow: it would be printed so. */
export const columnTooNarrow = defineRule({
  id: "column-too-narrow",
  severity: "info",
  family: "values",
  check: (context) =>
    eachFigure(context, (item, figure) =>
      /^[#＃]+$/.test(figure.text.trim()) && typeof figure.value === "number"
        ? atItem(item, figure.cell, { found: figure.text, expected: String(figure.value), facts: null })
        : null,
    ),
});
