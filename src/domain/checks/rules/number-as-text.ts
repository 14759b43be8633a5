import { numbersAreUsual } from "../habits";
import { withoutInvisible } from "../invisible";
import { atItem } from "../places";
import { defineRule } from "../rule";
import { eachFigure } from "../typed-figures";

/** 数値の文字列入力: a bare half-width number is stored as text where the other cells of the column hold numbers. */
export const numberAsText = defineRule({
  id: "number-as-text",
  severity: "warning",
  family: "values",
  check: (context) =>
    eachFigure(context, (item, figure, about) => {
      const number = withoutInvisible(figure.text).replace(/\s/g, "");
      if (typeof figure.value !== "string" || !/^[▲△−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/.test(number))
        return null;
      if (!numbersAreUsual(context, item, about)) return null;
      return atItem(item, figure.cell, { found: figure.text, expected: number, facts: { about } });
    }),
});
