import { placedIndicators } from "../domain/plan/plan";
import type { Recognition } from "../domain/recognition/recognised-table";

/**
 * The fiscal year that a person most likely means: the newest one for which both targets and actuals are
 * written, else the newest one that the workbook names; null when it names none.
 */
export function defaultFiscalYear({ plan, fiscalYears }: Recognition): number | null {
  const withBoth = new Set<number>();
  for (const { indicator } of placedIndicators(plan)) {
    for (const { fiscalYear, target, actual } of indicator.measurements) {
      if (fiscalYear !== null && target && actual && target.text !== "" && actual.text !== "") {
        withBoth.add(fiscalYear);
      }
    }
  }
  const candidates = withBoth.size > 0 ? [...withBoth] : fiscalYears;
  return candidates.length > 0 ? Math.max(...candidates) : null;
}
