import { compareDocument } from "../document/compare-document";
import { inText } from "../places";
import { defineRule } from "../rule";

/** 本文の件数との突合: a count of indicators in the plan's text is not the one of the table. */
export const textCountDiffers = defineRule({
  id: "text-count-differs",
  severity: "warning",
  family: "document",
  check: (context) =>
    compareDocument(context).counts.map(({ quote, what, stated, computed, scope }) =>
      inText({ found: String(stated), expected: String(computed), facts: { quote, what, scope } }),
    ),
});
