import { quantityOfFigure, unitOfCell } from "../../evaluation/figure-quantity";
import { measurementOf } from "../../plan/plan";
import { saysNothing } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { sameFigure } from "../same-figure";

/** 前年度計画書の目標と不一致: last year's workbook gave another target for this year. */
export const targetDiffersFromLastYear = defineRule({
  id: "target-differs-from-last-year",
  severity: "warning",
  family: "targets",
  check: eachItem((item, { lastYearOf, fiscalYear }) => {
    const earlier = lastYearOf(item)?.evaluated.indicator;
    const measured = earlier ? measurementOf(earlier, fiscalYear) : null;
    const [target, planned] = [item.evaluated.measurement?.target, measured?.target];
    if (!target || !planned || !earlier || measured?.fiscalYear !== fiscalYear) return null;
    if (saysNothing(target.text) || saysNothing(planned.text)) return null;
    if (sameFigure(item.evaluated.targetQuantity, quantityOfFigure(planned, unitOfCell(earlier.unit?.text))))
      return null;
    const facts = { lastYearCell: planned.cell };
    return atItem(item, target.cell, { found: target.text, expected: planned.text, facts });
  }),
});
