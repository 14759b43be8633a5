import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { SheetPlan } from "../domain/sheets/sheet-plan";
import { planShiryo9, type Shiryo9Options } from "../domain/sheets/shiryo9/plan-shiryo9";
import { unmetGoals } from "../domain/sheets/shiryo9/unmet-items";

/** 資料9 as it would be written: the whole sheet, and how many 計画 get a card. */
export type AppendixOutline = { readonly sheetPlan: SheetPlan; readonly cards: number };

/** Lays out 資料9 without writing it, for the preview and for explaining its cells. */
export function outlineAppendix(evaluation: PlanEvaluation, options: Shiryo9Options): AppendixOutline {
  const cards = unmetGoals(evaluation.indicators).flatMap(({ initiatives }) => initiatives).length;
  return { sheetPlan: planShiryo9(evaluation, options), cards };
}
