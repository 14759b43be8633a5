import { measurementOf, type SourcedFigure } from "../../plan/plan";
import { quantityOfFigure, unitOfCell } from "../../evaluation/figure-quantity";
import type { CheckedItem } from "../checked-book";
import { saysNothing } from "../figures";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { sameFigure } from "../same-figure";

/** Last year's actual is another one than in the master: a published figure was changed afterwards. */
export const previousActualChanged = defineRule({
  id: "previous-actual-changed",
  severity: "warning",
  family: "values",
  check: eachItem((item, { masterOf, fiscalYear }) => {
    const master = masterOf(item);
    const [figure, wanted] = [previousActual(item, fiscalYear), master && previousActual(master, fiscalYear)];
    if (!figure || !master || !wanted || saysNothing(figure.text) || saysNothing(wanted.text)) return null;
    // A unit that was changed is told by another rule: both are read in the master's.
    const unit = unitOfCell(master.evaluated.indicator.unit?.text);
    if (sameFigure(quantityOfFigure(figure, unit), quantityOfFigure(wanted, unit))) return null;
    const facts = { masterCell: wanted.cell };
    return atItem(item, figure.cell, { found: figure.text, expected: wanted.text, facts });
  }),
});

function previousActual({ evaluated }: CheckedItem, fiscalYear: number): SourcedFigure | null {
  const measurement = measurementOf(evaluated.indicator, fiscalYear - 1);
  return measurement?.fiscalYear === fiscalYear - 1 ? measurement.actual : null;
}
