import { magnitudeSlipOf } from "../magnitude";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 桁違い: the actual is about ten times, or a tenth of, last year's actual and the target. */
export const orderOfMagnitude = defineRule({
  id: "order-of-magnitude",
  severity: "warning",
  family: "values",
  check: eachItem((item, context) => {
    const slip = magnitudeSlipOf(item, context);
    if (slip === null) return null;
    const { figure, beside, besideIs, direction, fitting } = slip;
    const facts = { beside: beside.text, besideIs, besideCell: beside.cell, direction };
    return atItem(item, figure.cell, { found: figure.text, expected: fitting, facts });
  }),
});
