import type { PlacedIndicator } from "../plan/plan";
import type { IndicatorException, IndicatorKey } from "./conventions";

/** The key under which decisions about an indicator are kept: its names as displayed. */
export function keyOf({ goal, initiative, indicator }: PlacedIndicator): IndicatorKey {
  return {
    goal: goal.name?.text ?? "",
    initiative: initiative.name?.text ?? "",
    indicator: indicator.name.text,
  };
}

/** Whether two keys name the same indicator; width, spaces and line breaks do not count. */
export function sameKey(a: IndicatorKey, b: IndicatorKey): boolean {
  return plainKey(a) === plainKey(b);
}

/**
 * A search for the officer's decision about an indicator; null where there is none. All indicators that share their
 * names share the decision; of two decisions under one key the later one holds.
 */
export function exceptionFinder(
  exceptions: readonly IndicatorException[],
): (placed: PlacedIndicator) => IndicatorException | null {
  if (exceptions.length === 0) return () => null;
  const byKey = new Map(exceptions.map((exception) => [plainKey(exception.key), exception] as const));
  return (placed) => byKey.get(plainKey(keyOf(placed))) ?? null;
}

function plainKey({ goal, initiative, indicator }: IndicatorKey): string {
  return [goal, initiative, indicator].map(plainName).join("\u0000");
}

/** Hyphens and dashes of all widths are one; letters keep their case. */
function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[‐-―−﹣]/g, "-");
}
