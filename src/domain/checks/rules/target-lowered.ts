import { compare } from "../../decimal/decimal";
import { quantityOfFigure, unitOfCell } from "../../evaluation/figure-quantity";
import { levelOf, saysNothing } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** The target was made easier within the plan (二段書き), and no remark says why. */
export const targetLowered = defineRule({
  id: "target-lowered",
  severity: "info",
  family: "targets",
  check: eachItem((item) => {
    const { indicator, measurement, targetQuantity, direction } = item.evaluated;
    if (!measurement?.target || !measurement.formerTarget) return null;
    const former = quantityOfFigure(measurement.formerTarget, unitOfCell(indicator.unit?.text));
    const [was, is] = [levelOf(former), levelOf(targetQuantity)];
    if (was === null || is === null) return null;
    const sign = compare(is, was);
    const easier =
      (direction === "higherIsBetter" && sign < 0) || (direction === "lowerIsBetter" && sign > 0);
    const said = !saysNothing(measurement.remark?.text ?? "") || !saysNothing(item.reason?.text ?? "");
    if (!easier || said) return null;
    const facts = { former: measurement.formerTarget.text, formerCell: measurement.formerTarget.cell };
    return atItem(item, measurement.target.cell, { found: measurement.target.text, expected: "", facts });
  }),
});
