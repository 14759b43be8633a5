import type { EvaluatedIndicator } from "../evaluation/evaluated-indicator";
import type { SourcedText } from "../plan/plan";

/** The indicators of one goal; `heading` is null where the sheet names no goal. */
export type GoalGroup = {
  readonly heading: SourcedText | null;
  readonly indicators: readonly EvaluatedIndicator[];
};

/**
 * Indicators by goal, otherwise in reading order. A goal that several sheets name comes once. Items without a goal come
 * first, so that they do not stand under the heading of another goal.
 */
export function groupByGoal(indicators: readonly EvaluatedIndicator[]): readonly GoalGroup[] {
  const byName = new Map<string, EvaluatedIndicator[]>();
  for (const indicator of indicators) {
    const name = indicator.goal.name?.text.trim() ?? "";
    const group = byName.get(name);
    if (group === undefined) byName.set(name, [indicator]);
    else group.push(indicator);
  }
  const groups = [...byName];
  const ordered = [...groups.filter(([name]) => name === ""), ...groups.filter(([name]) => name !== "")];
  return ordered.map(([name, group]) => ({
    heading: name === "" ? null : (group[0]?.goal.name ?? null),
    indicators: group,
  }));
}
