import type { EvaluatedIndicator } from "./evaluated-indicator";
import type { Tally } from "./tally";

/** A plan judged for one fiscal year. */
export type PlanEvaluation = {
  readonly fiscalYear: number;
  readonly indicators: readonly EvaluatedIndicator[];
  readonly tally: Tally;
  readonly byGoal: readonly { readonly goal: string; readonly tally: Tally }[];
  readonly byDepartment: readonly { readonly department: string; readonly tally: Tally }[];
};
