import { saysNothing } from "../figures";
import { atItem, eachItem } from "../places";
import { asksForReason, isEmptyReason, isUnmet } from "../reasons";
import { defineRule } from "../rule";

/** The reason only says that the target was not met (未達成のため), or 特になし. */
export const reasonSaysNothing = defineRule({
  id: "reason-says-nothing",
  severity: "warning",
  family: "texts",
  check: eachItem((item) => {
    const { reason } = item;
    if (reason === null || !isUnmet(item) || !asksForReason(item)) return null;
    if (saysNothing(reason.text) || !isEmptyReason(reason.text)) return null;
    return atItem(item, reason.cell, { found: reason.text, expected: "", facts: null });
  }),
});
