import { evaluate } from "../../../src/domain/evaluation/evaluate";
import type { PlanEvaluation } from "../../../src/domain/evaluation/plan-evaluation";
import { planOf, type IndicatorSpec } from "../../support/plan-builder";

/** Judges a plan for 2024; every initiative stands in a cell of its own, as in a table. */
export function judgedPlan(specs: readonly IndicatorSpec[]): PlanEvaluation {
  let row = 4;
  const goals = planOf(specs).goals.map(({ name, initiatives }) => ({
    name,
    initiatives: initiatives.map((each) => {
      const cell = { sheet: "指標一覧", row: row++, column: 1 };
      return { ...each, name: each.name && { ...each.name, cell } };
    }),
  }));
  return evaluate({ goals }, 2024);
}
