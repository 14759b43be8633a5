import { equal } from "../decimal/decimal";
import { quantityOfFigure } from "../evaluation/figure-quantity";
import type { SourcedFigure } from "../plan/plan";
import type { Quantity } from "../quantity/quantity";
import type { UnitCell } from "../quantity/units";

/** Fields of a reading that is a number with its unit and nothing else. */
const bareFields: ReadonlySet<string> = new Set(["raw", "kind", "value", "unit"]);

/** Whether both figures are read as the same number, with nothing beside it: no bound, no note, no change. */
export function isSameReading(before: SourcedFigure, after: SourcedFigure, unit: UnitCell): boolean {
  const [was, is] = [quantityOfFigure(before, unit), quantityOfFigure(after, unit)];
  if (was.kind !== "number" || is.kind !== "number" || !isBare(was) || !isBare(is)) return false;
  return equal(was.value, is.value) && was.unit === is.unit;
}

const isBare = (quantity: Quantity): boolean => Object.keys(quantity).every((field) => bareFields.has(field));
