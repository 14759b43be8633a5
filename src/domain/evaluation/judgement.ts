import type {
  AchievementRate,
  Direction,
  EvaluatedIndicator,
  NoRateReason,
  Verdict,
  VerdictReason,
} from "./evaluated-indicator";
import { noRate } from "./rate";

/** What is decided about one indicator in one year. */
export type Judgement = {
  readonly direction: Direction;
  readonly directionSource: EvaluatedIndicator["directionSource"];
  readonly rate: AchievementRate;
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
};

/** A direction with how it is known. */
export type Heading = Pick<Judgement, "direction" | "directionSource">;

/** The heading where nothing says another. */
export const defaultHeading: Heading = { direction: "higherIsBetter", directionSource: "default" };

/** A verdict that follows from a test that held or did not. */
export function decided(
  heading: Heading,
  rate: AchievementRate,
  reason: Extract<VerdictReason, { readonly holds: boolean }>,
): Judgement {
  return { ...heading, rate, verdict: reason.holds ? "achieved" : "notAchieved", reason };
}

/** No verdict; the rate has the same reason unless it has one of its own. */
export function notComparable(heading: Heading, reason: NoRateReason, rate = noRate(reason)): Judgement {
  return { ...heading, rate, verdict: "notComparable", reason: { kind: "notComparable", reason } };
}
