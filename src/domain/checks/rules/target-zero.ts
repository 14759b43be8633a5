import { compare } from "../../decimal/decimal";
import { isDirectionDoubtful } from "../direction-doubt";
import { levelOf } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 目標0: nothing is aimed at, although no word says that less is better; there is no rate for it. */
export const targetZero = defineRule({
  id: "target-zero",
  severity: "info",
  family: "targets",
  check: eachItem((item) => {
    const { measurement, targetQuantity, directionSource, direction } = item.evaluated;
    const target = levelOf(targetQuantity);
    if (!measurement?.target || target === null || compare(target, "0") !== 0) return null;
    if (direction !== "higherIsBetter" || directionSource !== "default") return null;
    // A target below the baseline is told by another rule.
    if (isDirectionDoubtful(item)) return null;
    return atItem(item, measurement.target.cell, {
      found: measurement.target.text,
      expected: "",
      facts: null,
    });
  }),
});
