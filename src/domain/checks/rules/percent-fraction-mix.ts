import { percentMixOf } from "../percent-scale";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** ％と小数の取り違え: 0.562 (or 56.2% stored so) beside numbers like 55.0 in percent, or the other way round. */
export const percentFractionMix = defineRule({
  id: "percent-fraction-mix",
  severity: "error",
  family: "values",
  check: eachItem((item, context) => {
    const mix = percentMixOf(item, context);
    if (mix === null) return null;
    const { figure, beside, meant } = mix;
    const facts = { stored: String(figure.value), beside: beside.text, besideCell: beside.cell };
    return atItem(item, figure.cell, { found: figure.text, expected: meant, facts });
  }),
});
