import type { DecimalText } from "../quantity/quantity";
import type { SourcedFigure } from "../plan/plan";
import type { CheckContext } from "./check-context";
import type { CheckedItem } from "./checked-book";
import { levelOf, meaningOf, sizeRatio } from "./figures";

/** A figure in percent beside one that was written on another scale. */
export type PercentMix = {
  readonly figure: SourcedFigure;
  /** What it is compared with: the target, or last year's actual. */
  readonly beside: SourcedFigure;
  /** The number on the scale of `beside`: 56.2 for 0.562. */
  readonly meant: DecimalText;
};

const isPercent = (unit: string): boolean => unit === "%" || unit === "";

/**
 * Tells an actual that is written as a fraction (0.562, or 56.2% stored as 0.562) beside percent numbers (55.0), or the
 * other way round. Null where both are on one scale, or where the sizes do not say that one was meant otherwise.
 */
export function percentMixOf(item: CheckedItem, context: CheckContext): PercentMix | null {
  const { measurement, actualQuantity, targetQuantity } = item.evaluated;
  const figure = measurement?.actual ?? null;
  const actual = levelOf(actualQuantity);
  if (figure === null || actual === null) return null;
  const previous = context.previousOf(item);
  const besides = [
    { figure: measurement?.target ?? null, quantity: targetQuantity },
    { figure: previous?.figure ?? null, quantity: previous?.quantity ?? targetQuantity },
  ];
  for (const { figure: beside, quantity } of besides) {
    const other = levelOf(quantity);
    if (beside === null || other === null || quantity.kind !== "number" || actualQuantity.kind !== "number")
      continue;
    if (!isPercent(quantity.unit) || !isPercent(actualQuantity.unit)) continue;
    if (quantity.unit === "" && actualQuantity.unit === "") continue;
    return mixOf(figure, actual, beside, other);
  }
  return null;
}

function mixOf(
  figure: SourcedFigure,
  actual: DecimalText,
  beside: SourcedFigure,
  other: DecimalText,
): PercentMix | null {
  const [a, b] = [meaningOf(figure), meaningOf(beside)];
  const formatsDiffer = a !== null && b !== null && (a === "percent") !== (b === "percent");
  const isNear = (value: number): boolean => (sizeRatio(String(value), other) ?? Infinity) <= 5;
  if (formatsDiffer && isNear(Number(actual))) return { figure, beside, meant: trimmed(Number(actual)) };
  const size = Math.abs(Number(actual));
  const gap = sizeRatio(actual, other) ?? 1;
  if (gap < 20) return null;
  if (size <= 1 && Math.abs(Number(other)) > 1 && isNear(Number(actual) * 100)) {
    return { figure, beside, meant: trimmed(Number(actual) * 100) };
  }
  if (size > 100 && isNear(Number(actual) / 100) && (a === "percent" || b === "percent")) {
    return { figure, beside, meant: trimmed(Number(actual) / 100) };
  }
  return null;
}

const trimmed = (value: number): DecimalText => String(Number(value.toPrecision(12)));
