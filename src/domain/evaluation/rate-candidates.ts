import type { JudgedValue, RateMethod } from "../conventions/conventions";
import { blankException, type ExceptionChange } from "../conventions/change-conventions";
import { keyOf } from "../conventions/indicator-key";
import { rateMethods } from "../conventions/rate-methods";
import type {
  AchievementRate,
  Direction,
  EvaluatedIndicator,
  Verdict,
  VerdictReason,
} from "./evaluated-indicator";
import type { IndicatorRules } from "./indicator-rules";
import { judgeIndicator } from "./judge-indicator";

/** One way in which the rate of an indicator could be computed. */
export type RateCandidate = {
  readonly method: RateMethod;
  readonly direction: Direction;
  readonly rate: AchievementRate;
  /** The verdict that goes with it. */
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  /** What to decide about the indicator so that this candidate holds. */
  readonly change: ExceptionChange;
  /** This is what holds now. */
  readonly inForce: boolean;
};

const methods = rateMethods.filter((method) => method !== "none");

type Way = "higherIsBetter" | "lowerIsBetter";

/**
 * Every method that gives a rate for an indicator, and last 「算出しない」, with what each prints and the verdict that goes
 * with it. Where the words leave open which way is good, the methods of both ways are listed; 実績÷目標 is not offered
 * where less is better, for it would praise what was missed. Empty where there is no target or no actual.
 */
export function rateCandidates(evaluated: EvaluatedIndicator): readonly RateCandidate[] {
  if (evaluated.verdict === "targetNotSet" || evaluated.verdict === "notReported") return [];
  const found: RateCandidate[] = [];
  for (const way of waysOf(evaluated)) {
    for (const method of methods) {
      if (method === "actualOverTarget" && way.direction === "lowerIsBetter" && !isInForce(evaluated, method))
        continue;
      const candidate = firstWithRate(evaluated, method, way.chosen);
      if (candidate !== null && !found.some((other) => isSame(other, candidate))) found.push(candidate);
    }
  }
  const none = tryOut(evaluated, { method: "none" });
  return [...found, { ...none, method: "none", inForce: evaluated.rate.kind === "none" }];
}

/** The direction in force, or both where it is not known; `chosen` is null where the officer need not say it. */
function waysOf({
  direction,
  rate,
  reason,
}: EvaluatedIndicator): readonly { readonly direction: Way; readonly chosen: Way | null }[] {
  const unclear =
    (rate.kind === "none" && rate.reason === "directionUnclear") ||
    (reason.kind === "notComparable" && reason.reason === "directionUnclear");
  if (unclear) {
    return [
      { direction: "higherIsBetter", chosen: "higherIsBetter" },
      { direction: "lowerIsBetter", chosen: "lowerIsBetter" },
    ];
  }
  return [{ direction: direction === "lowerIsBetter" ? "lowerIsBetter" : "higherIsBetter", chosen: null }];
}

/** By the values as they are judged now, else by those in brackets. */
function firstWithRate(
  evaluated: EvaluatedIndicator,
  method: RateMethod,
  direction: Way | null,
): RateCandidate | null {
  const judged: readonly (JudgedValue | null)[] = [null, "bracket"];
  for (const judgedValue of judged) {
    const change: ExceptionChange = {
      method,
      ...(direction === null ? {} : { direction }),
      ...(judgedValue === null ? {} : { judgedValue }),
    };
    const candidate = tryOut(evaluated, change);
    if (candidate.rate.kind === "rate" && candidate.rate.method === method) {
      return { ...candidate, inForce: isInForce(evaluated, method, candidate) };
    }
  }
  return null;
}

function tryOut(evaluated: EvaluatedIndicator, change: ExceptionChange): RateCandidate {
  const before = evaluated.rules.exception ?? blankException(keyOf(evaluated));
  const rules: IndicatorRules = { ...evaluated.rules, exception: { ...before, ...change } };
  const { direction, rate, verdict, reason } = judgeIndicator(evaluated, rules);
  return { method: change.method ?? "none", direction, rate, verdict, reason, change, inForce: false };
}

function isInForce(
  { rate, direction }: EvaluatedIndicator,
  method: RateMethod,
  candidate?: RateCandidate,
): boolean {
  if (rate.kind === "none" || rate.method !== method) return false;
  if (candidate === undefined || candidate.rate.kind === "none") return candidate === undefined;
  return candidate.rate.exact === rate.exact && candidate.direction === direction;
}

/** The same quotient under another name (増減率の比 of amounts that are divided anyway) is no candidate of its own. */
function isSame(a: RateCandidate, b: RateCandidate): boolean {
  if (a.rate.kind === "none" || b.rate.kind === "none" || a.direction !== b.direction) return false;
  const [x, y] = [a.rate.terms, b.rate.terms];
  return (
    a.rate.exact === b.rate.exact &&
    x.actual === y.actual &&
    x.target === y.target &&
    [a.method, b.method].includes("changeOverTargetChange")
  );
}
