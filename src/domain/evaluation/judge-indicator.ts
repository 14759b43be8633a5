import type { Indicator } from "../plan/plan";
import type { FigureNote } from "../plan-years/figure-note";
import { hasCumulativeTarget } from "../plan-years/figure-notes";
import type { Quantity } from "../quantity/quantity";
import { readQuantity } from "../quantity/read-quantity";
import { withUnit, type UnitCell } from "../quantity/units";
import { quantityOfFigure, unitOfCell } from "./figure-quantity";
import { finished, type Finished } from "./finish";
import type { IndicatorRules } from "./indicator-rules";
import { judge } from "./judge";
import type { Subject } from "./judgement";

/** The figures of one indicator in one year as quantities. */
export type ReadFigures = {
  readonly indicator: Indicator;
  readonly targetQuantity: Quantity;
  readonly actualQuantity: Quantity;
  /** What is known about the figures beside their numbers; of these only a cumulative target changes the judgement. */
  readonly figureNotes: readonly FigureNote[];
};

/** Rate, verdict and rank of an indicator whose figures were read, by the given rules. */
export function judgeIndicator(figures: ReadFigures, rules: IndicatorRules): Finished {
  const { indicator, targetQuantity, actualQuantity } = figures;
  const unit = unitOfCell(indicator.unit?.text);
  const judgement = judge({
    name: indicator.name.text,
    target: targetQuantity,
    actual: actualQuantity,
    baseline: quantityOfFigure(indicator.baseline, unit),
    anchors: anchorsOf(rules, unit),
    cumulativeTarget: hasCumulativeTarget(figures.figureNotes),
    rules,
  });
  return finished(judgement, rules);
}

/** What the officer wrote as the values of 0 % and 100 %, with the unit of the indicator's cells. */
function anchorsOf({ exception }: IndicatorRules, unit: UnitCell): Subject["anchors"] {
  const anchors = exception?.anchors ?? null;
  if (anchors === null) return null;
  const read = (raw: string): Quantity => {
    const reading = readQuantity(raw);
    const factor = /[十百千万億兆]/.test(raw) ? "1" : unit.factor;
    return { ...withUnit(reading, { factor, unit: unit.unit }), raw };
  };
  return { zero: read(anchors.zero), full: read(anchors.full) };
}
