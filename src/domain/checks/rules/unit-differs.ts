import { readUnit, sameUnit } from "../../quantity/units";
import { saysNothing } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 単位不一致: the unit is another one than in the master. 名 and 人, ％ and % are the same unit. */
export const unitDiffers = defineRule({
  id: "unit-differs",
  severity: "error",
  family: "values",
  check: eachItem((item, { masterOf }) => {
    const unit = item.evaluated.indicator.unit;
    const wanted = masterOf(item)?.evaluated.indicator.unit;
    if (!unit || !wanted || saysNothing(unit.text) || saysNothing(wanted.text)) return null;
    const [own, other] = [readUnit(unit.text), readUnit(wanted.text)];
    if (own.factor === other.factor && sameUnit(own.unit, other.unit)) return null;
    return atItem(item, unit.cell, {
      found: unit.text,
      expected: wanted.text,
      facts: { masterCell: wanted.cell },
    });
  }),
});
