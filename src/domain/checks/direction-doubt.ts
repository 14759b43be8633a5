import { compare } from "../decimal/decimal";
import { quantityOfFigure, unitOfCell } from "../evaluation/figure-quantity";
import type { CheckedItem } from "./checked-book";
import { levelOf } from "./figures";

/** Whether an indicator is taken as "more is better" by default while its target lies below its baseline. */
export function isDirectionDoubtful({ evaluated }: CheckedItem): boolean {
  const { indicator, direction, directionSource, targetQuantity } = evaluated;
  if (direction !== "higherIsBetter" || directionSource !== "default") return false;
  const target = levelOf(targetQuantity);
  const baseline = levelOf(quantityOfFigure(indicator.baseline, unitOfCell(indicator.unit?.text)));
  if (target === null || baseline === null || target.startsWith("-")) return false;
  return compare(target, baseline) < 0;
}
