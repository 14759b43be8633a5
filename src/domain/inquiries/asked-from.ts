import { isYearlyEntry, keptFrom } from "../kept/kept-entries";
import type { AskedPoint, AskedPoints } from "./asked-point";

const texts = ["department", "file", "what", "sheet", "cell", "indicator", "message"] as const;

const isEntry = (value: unknown): value is AskedPoint => isYearlyEntry(value, texts);

/** Reads what a workbook kept as asked. What cannot be understood asks nothing, but is carried along. */
export function askedFrom(value: unknown): AskedPoints {
  return keptFrom(value, (entry) => (isEntry(entry) ? entry : null));
}
