import { isDirectionDoubtful } from "../direction-doubt";
import { errorIn, meaningOf } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 判定不能: target and actual are there, but cannot be judged against each other. What other rules tell is left to them. */
export const notComparable = defineRule({
  id: "not-comparable",
  severity: "info",
  family: "results",
  check: eachItem((item) => {
    const { measurement, reason } = item.evaluated;
    const { target, actual } = measurement ?? {};
    if (reason.kind !== "notComparable" || !target || !actual) return null;
    if (reason.reason === "unitsDiffer" || [target, actual].some((figure) => meaningOf(figure) === "date"))
      return null;
    if (errorIn(target.text) !== null || errorIn(actual.text) !== null) return null;
    if (isDirectionDoubtful(item)) return null;
    const facts = { target: target.text, why: reason.reason };
    return atItem(item, actual.cell, { found: actual.text, expected: "", facts });
  }),
});
