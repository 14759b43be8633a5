import { planAllItems } from "./all-items/plan-all-items";
import { planDistribution } from "./distribution/plan-distribution";
import { layIndicatorEffects } from "./effects/lay-effects";
import { planFinalTarget } from "./final-target/plan-final-target";
import type { LayoutRequest } from "./layout-request";
import { planOverview } from "./overview/plan-overview";
import type { SheetPlan } from "./sheet-plan";
import { planShiryo9 } from "./shiryo9/plan-shiryo9";
import { planSummary } from "./summary/plan-summary";
import { planTrend } from "./trend/plan-trend";

/** Lays out an evaluated plan. */
type Layout = (request: LayoutRequest) => SheetPlan;

/** The layouts of an evaluated plan by their ids; an id is also what our sheets are marked with. */
export const layouts = {
  shiryo9: ({ evaluation, ...options }) => planShiryo9(evaluation, options),
  "all-items": planAllItems,
  summary: planSummary,
  trend: planTrend,
  overview: planOverview,
  distribution: planDistribution,
  "final-target": planFinalTarget,
  effects: layIndicatorEffects,
} as const satisfies Readonly<Record<string, Layout>>;

/** Id of a layout of an evaluated plan. */
export type LayoutId = keyof typeof layouts;

/** Whether a word is the id of a layout. */
export function isLayoutId(word: string): word is LayoutId {
  return Object.hasOwn(layouts, word);
}
