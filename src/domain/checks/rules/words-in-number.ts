import { isBrokenNumber } from "../broken-number";
import { numbersAreUsual } from "../habits";
import { withoutInvisible } from "../invisible";
import { atItem } from "../places";
import { defineRule } from "../rule";
import { eachFigure } from "../typed-figures";

/**
 * 数値に文字混在: an actual is written with unit or words (12件, 約120) where the other cells of the column hold numbers.
 * Targets are left alone: 15以下 and 80%台 cannot be written as a number.
 */
export const wordsInNumber = defineRule({
  id: "words-in-number",
  severity: "info",
  family: "values",
  check: (context) =>
    eachFigure(context, (item, figure, about) => {
      const { actualQuantity: quantity } = item.evaluated;
      if (about !== "actual" || typeof figure.value !== "string" || quantity.kind !== "number") return null;
      if (isBrokenNumber(figure.text)) return null;
      const bare = withoutInvisible(figure.text)
        .normalize("NFKC")
        .replace(/[\s,%]/g, "");
      if (/^[▲△−-]?\d+(?:\.\d+)?$/.test(bare) || !numbersAreUsual(context, item, about)) return null;
      return atItem(item, figure.cell, { found: figure.text, expected: "", facts: null });
    }),
});
