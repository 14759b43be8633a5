import type { ExceptionChange } from "../domain/conventions/change-conventions";
import { keyOf } from "../domain/conventions/indicator-key";
import type { PlacedIndicator } from "../domain/plan/plan";
import type { ConventionDecision } from "./choose-conventions";

/** The decision that changes something about one indicator; what the change does not name stays. */
export function decideIndicator(placed: PlacedIndicator, change: ExceptionChange): ConventionDecision {
  return { kind: "indicator", key: keyOf(placed), change };
}

/** The decision that takes back everything that was decided about one indicator. */
export function forgetIndicator(placed: PlacedIndicator): ConventionDecision {
  return { kind: "forget", key: keyOf(placed) };
}
