import { compare } from "../../decimal/decimal";
import type { DecimalText } from "../../quantity/quantity";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";

/** A class of rates in percent: from `from` on and below `to`; null where it has no such end. */
export type RateClass = { readonly from: number | null; readonly to: number | null };

/** The classes, the highest first. */
export const rateClasses: readonly RateClass[] = [
  { from: 100, to: null },
  { from: 90, to: 100 },
  { from: 80, to: 90 },
  { from: 70, to: 80 },
  { from: 60, to: 70 },
  { from: 50, to: 60 },
  { from: null, to: 50 },
];

/** How many indicators each class has, and how many have no rate. */
export type Distribution = {
  readonly classes: readonly { readonly rateClass: RateClass; readonly count: number }[];
  readonly withoutRate: number;
  /** All of the above together: the counted indicators with a target. */
  readonly total: number;
  /** Indicators of which less is better and whose rate is 実績÷目標: above 100 % they have missed their target. */
  readonly above100Misses: number;
};

/** Place of the class that an exact rate lies in. */
export function classOf(rate: DecimalText): number {
  return rateClasses.findIndex((rateClass) => lies(rate, rateClass));
}

/** Puts the counted indicators with a target into classes, by the exact rates: what is only rounded to 100 % is below it. */
export function distributionOf({ indicators }: PlanEvaluation): Distribution {
  const counted = indicators.filter(
    ({ exclusion, verdict }) => exclusion === null && verdict !== "targetNotSet",
  );
  const exact = counted.flatMap(({ rate }) => (rate.kind === "rate" ? [classOf(rate.exact)] : []));
  return {
    classes: rateClasses.map((rateClass, index) => ({
      rateClass,
      count: exact.filter((place) => place === index).length,
    })),
    withoutRate: counted.length - exact.length,
    total: counted.length,
    above100Misses: counted.filter(missesAbove100).length,
  };
}

function lies(rate: DecimalText, { from, to }: RateClass): boolean {
  return (
    (from === null || compare(rate, String(from)) >= 0) && (to === null || compare(rate, String(to)) < 0)
  );
}

function missesAbove100({ rate, direction }: EvaluatedIndicator): boolean {
  return (
    direction === "lowerIsBetter" &&
    rate.kind === "rate" &&
    rate.method === "actualOverTarget" &&
    compare(rate.exact, "100") > 0
  );
}
