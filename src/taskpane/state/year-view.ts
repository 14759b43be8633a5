import type { Problem } from "../../domain/problem/problem";
import { success, type Result } from "../../domain/result/result";
import type { Shiryo9Options } from "../../domain/sheets/shiryo9/plan-shiryo9";
import type { PlanSettings } from "../../usecases/ports";
import type { PlanReading } from "../../usecases/read-plan";
import type { PaneUseCases } from "../app/pane-use-cases";
import type { YearView } from "./pane-state";

/** What the layout of 資料9 is asked for: name of the plan as read, heading and font as the officer chose. */
export function layoutOptions(reading: PlanReading, settings: PlanSettings): Shiryo9Options {
  return {
    planName: reading.recognition.planName?.text ?? null,
    title: settings.appendixTitle,
    font: settings.appendixFont,
  };
}

/** Judges one fiscal year and lays out the sheet that would be written for it. */
export function yearView(
  { evaluatePlan, outlineAppendix }: PaneUseCases,
  reading: PlanReading,
  settings: PlanSettings,
  fiscalYear: number,
): Result<YearView, Problem> {
  const evaluated = evaluatePlan(reading, fiscalYear);
  if (!evaluated.ok) return evaluated;
  const evaluation = evaluated.value;
  return success({ evaluation, ...outlineAppendix(evaluation, layoutOptions(reading, settings)) });
}

/** Whether two views would write the same sheet, letter by letter. */
export function writesTheSame(a: YearView, b: YearView): boolean {
  return JSON.stringify(a.sheetPlan.cells) === JSON.stringify(b.sheetPlan.cells);
}
