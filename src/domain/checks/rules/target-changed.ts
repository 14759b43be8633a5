import { compare } from "../../decimal/decimal";
import { folded } from "../../recognition/label";
import { levelOf, saysNothing } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { sameFigure } from "../same-figure";

/**
 * 目標の相違: the target is another one than in the master. `madeAchieved` where only the changed target is met
 * (目標が実績に合わせて変更された疑い).
 */
export const targetChanged = defineRule({
  id: "target-changed",
  severity: "error",
  family: "targets",
  check: eachItem((item, { masterOf }) => {
    const master = masterOf(item)?.evaluated;
    const { measurement, targetQuantity, actualQuantity, verdict, reason } = item.evaluated;
    const [target, wanted] = [measurement?.target, master?.measurement?.target];
    if (!target || !wanted || !master || saysNothing(target.text) || saysNothing(wanted.text)) return null;
    if (folded(target.text) === folded(wanted.text) && target.value === wanted.value) return null;
    if (sameFigure(targetQuantity, master.targetQuantity)) return null;
    const [actual, was] = [levelOf(actualQuantity), levelOf(master.targetQuantity)];
    const relation = reason.kind === "comparison" ? reason.relation : null;
    const sign = actual === null || was === null ? 0 : compare(actual, was);
    const madeAchieved =
      verdict === "achieved" && ((relation === "≧" && sign < 0) || (relation === "≦" && sign > 0));
    const facts = { masterCell: wanted.cell, madeAchieved };
    return atItem(item, target.cell, { found: target.text, expected: wanted.text, facts });
  }),
});
