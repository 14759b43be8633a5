import { quantityOfFigure, unitOfCell } from "../evaluation/figure-quantity";
import type { DecimalText } from "../quantity/quantity";
import type { SourcedFigure } from "../plan/plan";
import type { CheckContext } from "./check-context";
import type { CheckedItem } from "./checked-book";
import { levelOf } from "./figures";
import { rateDifference, statedRates, type RateDifference, type RateDivisor } from "./stated-rate";

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

const fewestForAMethod = 4;
const known = new WeakMap<readonly CheckedItem[], readonly RateFinding[] | null>();

/**
 * The rates of a table that differ, when they are more than half of those that can be compared (four at least) and are
 * neither slips nor rounding: then the table follows another method. Null where it follows the plan's.
 */
export function differsByMethod(
  items: readonly CheckedItem[],
  context: CheckContext,
): readonly RateFinding[] | null {
  const earlier = known.get(items);
  if (earlier !== undefined) return earlier;
  const comparable = items.filter(
    ({ evaluated: { measurement, rate } }) =>
      rate.kind === "rate" &&
      measurement?.statedRate != null &&
      statedRates(measurement.statedRate).length > 0,
  );
  const differing = comparable.flatMap((item) => {
    const found = statedRateDifference(item, context);
    const isOther =
      found !== null && (found.difference.kind === "unknown" || found.difference.kind === "direction");
    return isOther ? [found] : [];
  });
  const byMethod = comparable.length >= fewestForAMethod && differing.length * 2 > comparable.length;
  known.set(items, byMethod ? differing : null);
  return byMethod ? differing : null;
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
