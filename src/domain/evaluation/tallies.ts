import type { RateFormat } from "../conventions/conventions";
import { defaultConventions } from "../conventions/default-conventions";
import type { EvaluatedIndicator, Verdict } from "./evaluated-indicator";
import { printedShare } from "./print-rate";
import type { Tally } from "./tally";

const defaultFormat = defaultConventions.conventions.format;

/**
 * Counts of the given indicators. Each indicator counts once, each 計画 once however many indicators it has; those that are
 * left out (再掲 …) are only in `excluded`. The share is printed by the format of the plan's rates.
 */
export function tallyOf(
  indicators: readonly EvaluatedIndicator[],
  format: RateFormat = defaultFormat,
): Tally {
  const count: Record<Verdict, number> = {
    achieved: 0,
    notAchieved: 0,
    targetNotSet: 0,
    notReported: 0,
    notComparable: 0,
  };
  const counted = indicators.filter(({ exclusion }) => exclusion === null);
  for (const { verdict } of counted) count[verdict] += 1;
  const withTarget = counted.length - count.targetNotSet;
  return {
    initiatives: new Set(counted.map(({ initiative }) => initiative)).size,
    indicators: counted.length,
    excluded: indicators.length - counted.length,
    withTarget,
    achieved: count.achieved,
    notAchieved: count.notAchieved,
    withoutTarget: count.targetNotSet,
    notReported: count.notReported,
    notComparable: count.notComparable,
    achievedShare: printedShare(count.achieved, withTarget, format),
  };
}

/** The tally of each group, in the order in which the groups first appear. */
export function talliesBy(
  indicators: readonly EvaluatedIndicator[],
  keyOf: (indicator: EvaluatedIndicator) => string,
  format: RateFormat = defaultFormat,
): readonly { readonly key: string; readonly tally: Tally }[] {
  const groups = new Map<string, EvaluatedIndicator[]>();
  for (const indicator of indicators) {
    const key = keyOf(indicator);
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  return [...groups].map(([key, group]) => ({ key, tally: tallyOf(group, format) }));
}
