import type { PlanEvaluation } from "../evaluation/plan-evaluation";
import type { FiguresAs } from "./formulas/with-formulas";
import type { AppendixFont } from "./shiryo9/form";

/** What every layout of an evaluated plan is made from. */
export type LayoutRequest = {
  readonly evaluation: PlanEvaluation;
  /** Name of the plan for the heading; null when unknown. */
  readonly planName: string | null;
  /** The whole heading as the officer wants it; null or blank for the one made from plan name and fiscal year. */
  readonly title: string | null;
  readonly font: AppendixFont;
  /** How the figures are written; as texts where nothing is said. */
  readonly figuresAs?: FiguresAs;
};
