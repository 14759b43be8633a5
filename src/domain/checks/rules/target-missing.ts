import { saysNothing } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 目標の欠落: the master has a target, the submission none. */
export const targetMissing = defineRule({
  id: "target-missing",
  severity: "error",
  family: "targets",
  check: eachItem((item, { masterOf }) => {
    const target = item.evaluated.measurement?.target;
    const wanted = masterOf(item)?.evaluated.measurement?.target;
    if (!target || !wanted || !saysNothing(target.text) || saysNothing(wanted.text)) return null;
    const facts = { masterCell: wanted.cell };
    return atItem(item, target.cell, { found: target.text, expected: wanted.text, facts });
  }),
});
