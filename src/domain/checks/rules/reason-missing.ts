import { asksForReason, isUnmet } from "../reasons";
import { saysNothing } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 未達成の理由なし (厚労省 実績評価書: 目標未達の要因が記載されているか). Only where the form asks for a reason. */
export const reasonMissing = defineRule({
  id: "reason-missing",
  severity: "error",
  family: "texts",
  check: eachItem((item) => {
    const { reason } = item;
    if (reason === null || !isUnmet(item) || !asksForReason(item) || !saysNothing(reason.text)) return null;
    const { actual, target } = item.evaluated.measurement ?? {};
    const facts = { actual: actual?.text ?? "", target: target?.text ?? "" };
    return atItem(item, reason.cell, { found: reason.text, expected: "", facts });
  }),
});
