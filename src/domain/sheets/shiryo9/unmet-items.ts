import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { Initiative, SourcedText } from "../../plan/plan";
import { addressText } from "../../grid/cell-address";
import { groupByGoal } from "../goal-groups";

/** One card: an initiative with those of its indicators that missed their targets. */
export type UnmetInitiative = {
  readonly initiative: Initiative;
  readonly indicators: readonly EvaluatedIndicator[];
};

/** A goal with its cards; `heading` is null where the sheet names no goal. */
export type UnmetGoal = {
  readonly heading: SourcedText | null;
  readonly initiatives: readonly UnmetInitiative[];
};

/** Same initiative: the same object, or one read twice from the same cell. */
function sameInitiative(one: Initiative, other: Initiative): boolean {
  if (one === other) return true;
  if (one.name === null || other.name === null) return false;
  return addressText(one.name.cell) === addressText(other.name.cell);
}

/** Consecutive indicators of the same initiative, together. */
export function groupByInitiative(indicators: readonly EvaluatedIndicator[]): readonly UnmetInitiative[] {
  const groups: { initiative: Initiative; indicators: EvaluatedIndicator[] }[] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last !== undefined && sameInitiative(last.initiative, indicator.initiative)) {
      last.indicators.push(indicator);
    } else {
      groups.push({ initiative: indicator.initiative, indicators: [indicator] });
    }
  }
  return groups;
}

/** The indicators that are 未達成 and counted, by goal and initiative. */
export function unmetGoals(indicators: readonly EvaluatedIndicator[]): readonly UnmetGoal[] {
  const unmet = indicators.filter(
    ({ verdict, exclusion }) => verdict === "notAchieved" && exclusion === null,
  );
  return groupByGoal(unmet).map(({ heading, indicators: group }) => ({
    heading,
    initiatives: groupByInitiative(group),
  }));
}
