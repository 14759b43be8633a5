import { isBrokenNumber } from "../broken-number";
import { numbersAreUsual } from "../habits";
import { atItem } from "../places";
import { defineRule } from "../rule";
import { eachFigure } from "../typed-figures";

/** A figure looks like a number but cannot be read as one: 12,35 or 5O36 where the other cells of the column hold numbers. */
export const numberUnreadable = defineRule({
  id: "number-unreadable",
  severity: "warning",
  family: "values",
  check: (context) =>
    eachFigure(context, (item, figure, about) =>
      typeof figure.value === "string" && isBrokenNumber(figure.text) && numbersAreUsual(context, item, about)
        ? atItem(item, figure.cell, { found: figure.text, expected: "", facts: { about } })
        : null,
    ),
});
