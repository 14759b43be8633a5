import { quantityOfFigure, unitOfCell } from "../evaluation/figure-quantity";
import type { DecimalText } from "../quantity/quantity";
import type { SourcedFigure } from "../plan/plan";
import type { CheckContext } from "./check-context";
import type { CheckedItem } from "./checked-book";
import { levelOf } from "./figures";
import { rateDifference, type RateDifference, type RateDivisor } from "./stated-rate";

/** A typed rate that is not the computed one. */
export type RateFinding = {
  readonly stated: SourcedFigure;
  readonly printed: string;
  readonly difference: RateDifference;
  /** The figures as they stand on the sheet. */
  readonly actual: string;
  readonly target: string;
};

/** How the typed rate of an item differs from the computed one; null where it does not, or where one of them is missing. */
export function statedRateDifference(item: CheckedItem, context: CheckContext): RateFinding | null {
  const { measurement, rate, reason } = item.evaluated;
  const stated = measurement?.statedRate ?? null;
  if (stated === null || rate.kind !== "rate") return null;
  const compared = "compared" in reason ? reason.compared : null;
  const numbers = compared?.target == null ? null : { actual: compared.actual, target: compared.target };
  const difference = rateDifference(stated, rate.exact, numbers, divisorsOf(item, context));
  if (difference === null) return null;
  const [actual, target] = [measurement?.actual?.text ?? "", measurement?.target?.text ?? ""];
  return { stated, printed: rate.printed, difference, actual, target };
}

function divisorsOf(item: CheckedItem, context: CheckContext): readonly RateDivisor[] {
  const { indicator, measurement } = item.evaluated;
  const read = (figure: SourcedFigure | null): DecimalText | null =>
    levelOf(quantityOfFigure(figure, unitOfCell(indicator.unit?.text)));
  const master = context.masterOf(item)?.evaluated.targetQuantity;
  const previous = context.previousOf(item);
  const candidates = [
    { by: "masterTarget", value: master ? levelOf(master) : null },
    { by: "formerTarget", value: read(measurement?.formerTarget ?? null) },
    { by: "baseline", value: read(indicator.baseline) },
    { by: "previousActual", value: previous === null ? null : levelOf(previous.quantity) },
  ] as const;
  return candidates.flatMap(({ by, value }) => (value === null ? [] : [{ by, value }]));
}
