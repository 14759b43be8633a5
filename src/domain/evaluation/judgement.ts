import type { IndicatorException } from "../conventions/conventions";
import type { Quantity } from "../quantity/quantity";
import { noRate, type ComputedRate } from "./computed-rate";
import type {
  Direction,
  DirectionSource,
  NotComparableReason,
  Verdict,
  VerdictReason,
} from "./evaluated-indicator";
import type { IndicatorRules } from "./indicator-rules";
import type { NameDirection } from "./name-direction";

/** What is known about an indicator beside its target and actual when these are judged. */
export type Subject = {
  readonly name: NameDirection;
  readonly nameText: string;
  readonly baseline: Quantity;
  /** The officer's values of 0 % and 100 %, read like figures of the indicator. */
  readonly anchors: { readonly zero: Quantity; readonly full: Quantity } | null;
  readonly rules: IndicatorRules;
};

/** What is decided about one indicator in one year, before anything is printed. */
export type Judgement = Heading & {
  readonly rate: ComputedRate;
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
};

/** A direction with how it is known. */
export type Heading = {
  readonly direction: Direction;
  readonly directionSource: DirectionSource;
  /** The words that told it; null where none did. */
  readonly directionWords: string | null;
};

/** The heading where nothing says another. */
export const defaultHeading: Heading = {
  direction: "higherIsBetter",
  directionSource: "default",
  directionWords: null,
};

/** The direction that the officer gave an indicator, as a heading; null where none was given. */
export function officerHeading(exception: IndicatorException | null): OfficerHeading | null {
  const direction = exception?.direction ?? null;
  return direction === null ? null : { direction, directionSource: "officer", directionWords: null };
}

/** A heading that only the officer's word stands for. */
export type OfficerHeading = Heading & {
  readonly direction: "higherIsBetter" | "lowerIsBetter";
};

/** A verdict that follows from a test that held or did not. */
export function decided(
  heading: Heading,
  rate: ComputedRate,
  reason: Extract<VerdictReason, { readonly holds: boolean }>,
): Judgement {
  return { ...heading, rate, verdict: reason.holds ? "achieved" : "notAchieved", reason };
}

/** No verdict; the rate has the same reason unless it has one of its own. */
export function notComparable(
  heading: Heading,
  reason: NotComparableReason,
  rate: ComputedRate = noRate(reason),
): Judgement {
  return { ...heading, rate, verdict: "notComparable", reason: { kind: "notComparable", reason } };
}
