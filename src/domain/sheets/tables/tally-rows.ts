import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import type { SourcedText } from "../../plan/plan";
import type { Printed } from "./columns";
import type { TallyRow } from "./tally-table";
import { notNamed } from "./words";

/** The tallies by goal, in the order of the sheets. */
export function goalRows({ byGoal, indicators }: PlanEvaluation): readonly TallyRow[] {
  const names = firstOfEach(indicators.map(({ goal }) => goal.name));
  return byGoal.map(({ goal, tally }) => ({
    name: printed(names.get(goal), notNamed.goal),
    tally,
    group: { by: "goal", key: goal },
  }));
}

/** The tallies by department, in the order of the sheets. */
export function departmentRows({ byDepartment, indicators }: PlanEvaluation): readonly TallyRow[] {
  const names = firstOfEach(indicators.map(({ indicator }) => indicator.department));
  return byDepartment.map(({ department, tally }) => ({
    name: printed(names.get(department), notNamed.department),
    tally,
    group: { by: "department", key: department },
  }));
}

/** The first cell that names each goal or department, by the name as it is tallied and as it was typed. */
function firstOfEach(names: readonly (SourcedText | null)[]): ReadonlyMap<string, SourcedText> {
  const first = new Map<string, SourcedText>();
  for (const name of names) {
    if (name === null || name.text.trim() === "") continue;
    for (const key of [name.text, name.text.trim()]) if (!first.has(key)) first.set(key, name);
  }
  return first;
}

function printed(name: SourcedText | undefined, missing: string): Printed {
  return name ? { text: name.text, sources: [name.cell] } : { text: missing, sources: [] };
}
