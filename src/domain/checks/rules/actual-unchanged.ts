import { equal } from "../../decimal/decimal";
import { levelOf } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

const fewestDigits = 4;

/** The actual is last year's to the last of four or more digits: perhaps the cell was not filled in anew. */
export const actualUnchanged = defineRule({
  id: "actual-unchanged",
  severity: "info",
  family: "values",
  check: eachItem((item, { previousOf }) => {
    const { measurement, actualQuantity } = item.evaluated;
    const previous = previousOf(item);
    const [actual, before] = [levelOf(actualQuantity), previous && levelOf(previous.quantity)];
    if (!measurement?.actual || previous === null || actual === null || before === null) return null;
    const digits = actual.replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
    if (!equal(actual, before) || digits.length < fewestDigits) return null;
    const facts = { previousCell: previous.figure.cell };
    return atItem(item, measurement.actual.cell, { found: measurement.actual.text, expected: "", facts });
  }),
});
