import { compare, multiply } from "../decimal/decimal";
import { quantityOfFigure, unitOfCell } from "../evaluation/figure-quantity";
import type { SourcedFigure } from "../plan/plan";
import type { CheckedItem } from "./checked-book";
import { levelOf } from "./figures";

/** A target that stays the same for years and is at least so much of the baseline says 「維持」. */
const nearlyKept = "0.95";

/**
 * Whether an indicator is taken as "more is better" by default while its target lies below its baseline, and the targets of the
 * other years do not tell that more is wanted in the end, or that the level is to be kept.
 */
export function isDirectionDoubtful({ evaluated }: CheckedItem): boolean {
  const { indicator, direction, directionSource, targetQuantity } = evaluated;
  if (direction !== "higherIsBetter" || directionSource !== "default") return false;
  const unit = unitOfCell(indicator.unit?.text);
  const levelIn = (figure: SourcedFigure | null): string | null => levelOf(quantityOfFigure(figure, unit));
  const target = levelOf(targetQuantity);
  const baseline = levelIn(indicator.baseline);
  if (target === null || baseline === null || target.startsWith("-")) return false;
  if (compare(target, baseline) >= 0) return false;
  const targets = indicator.measurements.flatMap((each) => levelIn(each.target) ?? []);
  const isKept = targets.length > 1 && targets.every((each) => compare(each, target) === 0);
  if (isKept && compare(target, multiply(baseline, nearlyKept)) >= 0) return false;
  return targets.every((each) => compare(each, baseline) < 0);
}
