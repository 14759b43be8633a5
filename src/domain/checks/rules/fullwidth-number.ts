import { numbersAreUsual } from "../habits";
import { withoutInvisible } from "../invisible";
import { atItem } from "../places";
import { defineRule } from "../rule";
import { eachFigure } from "../typed-figures";

/** 全角半角混在: a bare number is typed in full-width characters where the other cells of the column hold numbers. */
export const fullwidthNumber = defineRule({
  id: "fullwidth-number",
  severity: "warning",
  family: "values",
  check: (context) =>
    eachFigure(context, (item, figure, about) => {
      const half = withoutInvisible(figure.text).normalize("NFKC").trim();
      const isFullWidth =
        /[０-９]/.test(figure.text) && /^[▲△-]?[\d,]+(?:\.\d+)?%?$/.test(half.replace(/[−－]/, "-"));
      if (!isFullWidth || typeof figure.value !== "string" || !numbersAreUsual(context, item, about))
        return null;
      return atItem(item, figure.cell, { found: figure.text, expected: half, facts: { about } });
    }),
});
