import type { EvaluatedIndicator, Verdict } from "./evaluated-indicator";
import { printedShare } from "./rate";
import type { Tally } from "./tally";

/** Counts of the given indicators. Each indicator counts once, each 計画 once however many indicators it has. */
export function tallyOf(indicators: readonly EvaluatedIndicator[]): Tally {
  const count: Record<Verdict, number> = {
    achieved: 0,
    notAchieved: 0,
    targetNotSet: 0,
    notReported: 0,
    notComparable: 0,
  };
  for (const { verdict } of indicators) count[verdict] += 1;
  const withTarget = indicators.length - count.targetNotSet;
  return {
    initiatives: new Set(indicators.map(({ initiative }) => initiative)).size,
    indicators: indicators.length,
    withTarget,
    achieved: count.achieved,
    notAchieved: count.notAchieved,
    withoutTarget: count.targetNotSet,
    notReported: count.notReported,
    notComparable: count.notComparable,
    achievedShare: printedShare(String(count.achieved), String(withTarget)),
  };
}

/** The tally of each group, in the order in which the groups first appear. */
export function talliesBy(
  indicators: readonly EvaluatedIndicator[],
  keyOf: (indicator: EvaluatedIndicator) => string,
): readonly { readonly key: string; readonly tally: Tally }[] {
  const groups = new Map<string, EvaluatedIndicator[]>();
  for (const indicator of indicators) {
    const key = keyOf(indicator);
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  return [...groups].map(([key, group]) => ({ key, tally: tallyOf(group) }));
}
