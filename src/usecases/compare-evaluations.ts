import type { EvaluatedIndicator } from "../domain/evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { Tally } from "../domain/evaluation/tally";

/** An indicator that is printed or counted another way than before. */
export type IndicatorChange = { readonly before: EvaluatedIndicator; readonly after: EvaluatedIndicator };

/** What a decision about computing changes in one fiscal year. */
export type ConventionsEffect = {
  /** Indicators whose rate is printed differently; likewise verdict, rank, and being counted at all. */
  readonly rates: number;
  readonly verdicts: number;
  readonly ranks: number;
  readonly counted: number;
  readonly before: Tally;
  readonly after: Tally;
  /** In reading order. */
  readonly changes: readonly IndicatorChange[];
};

/** Compares two judgements of the same plan and year, indicator by indicator. */
export function compareEvaluations(before: PlanEvaluation, after: PlanEvaluation): ConventionsEffect {
  const earlier = new Map(before.indicators.map((each) => [each.indicator.id, each]));
  const pairs = after.indicators.flatMap((now): readonly IndicatorChange[] => {
    const then = earlier.get(now.indicator.id);
    return then === undefined || then === now ? [] : [{ before: then, after: now }];
  });
  const count = (differs: (change: IndicatorChange) => boolean): number => pairs.filter(differs).length;
  return {
    rates: count(otherRate),
    verdicts: count(otherVerdict),
    ranks: count(otherRank),
    counted: count(otherwiseCounted),
    before: before.tally,
    after: after.tally,
    changes: pairs.filter((change) =>
      [otherRate, otherVerdict, otherRank, otherwiseCounted].some((differs) => differs(change)),
    ),
  };
}

const otherRate = ({ before, after }: IndicatorChange): boolean => before.rate.printed !== after.rate.printed;

const otherVerdict = ({ before, after }: IndicatorChange): boolean => before.verdict !== after.verdict;

const otherRank = ({ before, after }: IndicatorChange): boolean => before.rank?.mark !== after.rank?.mark;

const otherwiseCounted = ({ before, after }: IndicatorChange): boolean =>
  (before.exclusion === null) !== (after.exclusion === null);
