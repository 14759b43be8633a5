import { isBrokenNumber } from "../broken-number";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** Target and actual name units that cannot be compared (39件 and 40人). */
export const unitsClash = defineRule({
  id: "units-clash",
  severity: "error",
  family: "values",
  check: eachItem((item) => {
    const { measurement, targetQuantity, actualQuantity, reason } = item.evaluated;
    if (reason.kind !== "notComparable" || reason.reason !== "unitsDiffer" || !measurement?.actual)
      return null;
    if (targetQuantity.kind !== "number" || actualQuantity.kind !== "number") return null;
    // With a unit on one side only it is the scale that does not fit, which other rules tell.
    if (targetQuantity.unit === "" || actualQuantity.unit === "") return null;
    const { actual, target } = measurement;
    if ([actual, target].some((figure) => figure && isBrokenNumber(figure.text))) return null;
    return atItem(item, actual.cell, {
      found: actual.text,
      expected: "",
      facts: { target: target?.text ?? "", targetUnit: targetQuantity.unit, actualUnit: actualQuantity.unit },
    });
  }),
});
