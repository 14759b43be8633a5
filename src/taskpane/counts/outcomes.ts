import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import type { Tally } from "../../domain/evaluation/tally";
import type { ItemFilter, ItemOutcome } from "../state/pane-state";
import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";

/** The parts of a bar in drawing order. */
export const barParts = ["achieved", "notAchieved", "notReported", "notComparable", "targetNotSet"] as const;

/** How many indicators of a tally have that outcome. */
export function countOf(tally: Tally, outcome: ItemOutcome): number {
  switch (outcome) {
    case "withTarget":
      return tally.withTarget;
    case "targetNotSet":
      return tally.withoutTarget;
    default:
      return tally[outcome];
  }
}

/** Name of the goal of an indicator as `byGoal` groups it; "" where the sheet has no goals. */
const goalOf = ({ goal }: EvaluatedIndicator): string => goal.name?.text ?? "";

/** The indicators that a list shows, in reading order. */
export function itemsOf(evaluation: PlanEvaluation, filter: ItemFilter): readonly EvaluatedIndicator[] {
  const goal = filter.goal === null ? null : (evaluation.byGoal[filter.goal]?.goal ?? null);
  return evaluation.indicators.filter((evaluated) => {
    if (evaluated.exclusion !== null) return false;
    const ofGoal = goal === null || goalOf(evaluated) === goal;
    const ofOutcome =
      filter.outcome === "withTarget"
        ? evaluated.verdict !== "targetNotSet"
        : evaluated.verdict === filter.outcome;
    return ofGoal && ofOutcome;
  });
}
