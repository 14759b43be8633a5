import { isYearlyEntry, keptFrom } from "../kept/kept-entries";
import type { ConfirmedFinding, ConfirmedFindings } from "./confirmed-finding";

const texts = ["rule", "sheet", "cell", "indicator", "found", "expected", "reason"] as const;

const isEntry = (value: unknown): value is ConfirmedFinding => isYearlyEntry(value, texts);

/** Reads what a workbook kept as confirmed. What cannot be understood confirms nothing, but is carried along. */
export function confirmedFrom(value: unknown): ConfirmedFindings {
  return keptFrom(value, (entry) => (isEntry(entry) ? entry : null));
}
