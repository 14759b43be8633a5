import { align, alignMore, type Amount } from "../../evaluation/common-unit";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { DecimalText } from "../../quantity/quantity";
import { isCumulative, plainActual } from "./year-on-year";

/**
 * The actuals of several years in one unit; null for a year whose actual cannot be set beside that of the latest year with a plain
 * one, by the rules of `yearOnYear`.
 */
export function comparableActuals(
  judged: readonly (EvaluatedIndicator | null)[],
): readonly (DecimalText | null)[] {
  const amounts = judged.map((one) => (one === null ? null : plainActual(one)));
  const last = amounts.findLastIndex((amount) => amount !== null);
  const [latest, reference] = [judged[last], amounts[last]];
  if (!latest || !reference) return judged.map(() => null);
  const alike = amounts.map((amount, index) => {
    const one = judged[index];
    return amount !== null && one && isCumulative(one) === isCumulative(latest) ? amount : null;
  });
  return inOneUnit(alike, reference);
}

/** The amounts in one unit; null for those that cannot be brought into the unit of `reference`. */
function inOneUnit(amounts: readonly (Amount | null)[], reference: Amount): readonly (DecimalText | null)[] {
  const same = align(reference, reference);
  if (same === null) return amounts.map(() => null);
  const taken: Amount[] = [];
  const at: number[] = [];
  amounts.forEach((amount, index) => {
    if (amount === null || alignMore(same, reference, [...taken, amount]) === null) return;
    taken.push(amount);
    at.push(index);
  });
  const values = alignMore(same, reference, taken)?.more ?? [];
  return amounts.map((_amount, index) => values[at.indexOf(index)] ?? null);
}
