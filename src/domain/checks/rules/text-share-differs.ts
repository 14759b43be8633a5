import { compareDocument } from "../document/compare-document";
import { inText } from "../places";
import { defineRule } from "../rule";

/** 本文の％との突合: a share of achieved indicators in the plan's text is not the one of the table (59.3 against 17/27 = 63.0). */
export const textShareDiffers = defineRule({
  id: "text-share-differs",
  severity: "warning",
  family: "document",
  check: (context) =>
    compareDocument(context).shares.map(({ quote, stated, computed, achieved, whole, statedAs, scope }) =>
      inText({ found: stated, expected: computed, facts: { quote, achieved, whole, statedAs, scope } }),
    ),
});
