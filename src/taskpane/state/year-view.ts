import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";
import type { Problem } from "../../domain/problem/problem";
import { success, type Result } from "../../domain/result/result";
import type { Steps } from "../../domain/steps/steps";
import type { LayoutRequest } from "../../domain/sheets/layout-request";
import type { PlanSettings } from "../../usecases/ports";
import type { PlanReading } from "../../usecases/read-plan";
import type { PaneUseCases } from "../app/pane-use-cases";
import type { YearView } from "./pane-state";

/** What the layout of 資料9 is asked for: name of the plan as read, heading and font as the officer chose. */
export function layoutOptions(
  reading: PlanReading,
  settings: PlanSettings,
): Omit<LayoutRequest, "evaluation"> {
  return {
    planName: reading.recognition.planName?.text ?? null,
    title: settings.appendixTitle,
    font: settings.appendixFont,
    figuresAs: settings.figuresAs,
  };
}

/** Judges one fiscal year and lays out the sheet that would be written for it. */
export function* yearView(
  useCases: PaneUseCases,
  reading: PlanReading,
  settings: PlanSettings,
  fiscalYear: number,
): Steps<Result<YearView, Problem>> {
  const evaluated = yield* useCases.evaluatePlanSteps(reading, fiscalYear, settings.conventions);
  if (!evaluated.ok) return evaluated;
  yield;
  return success(viewOf(useCases, evaluated.value, reading, settings));
}

/** What a judgement comes to: the sheet that would be written, and what a person should decide. */
export function viewOf(
  { outlineAppendix, openDecisions, summariseConventions }: PaneUseCases,
  evaluation: PlanEvaluation,
  reading: PlanReading,
  settings: PlanSettings,
): YearView {
  return {
    evaluation,
    open: openDecisions(evaluation),
    conventions: summariseConventions(settings.conventions),
    ...outlineAppendix(evaluation, layoutOptions(reading, settings)),
  };
}

/** The wanted fiscal year if it is on offer, else the one that a person most likely means; null where nothing tells. */
export function yearToShow(
  { defaultFiscalYear }: PaneUseCases,
  { recognition }: PlanReading,
  offered: readonly number[],
  wanted: number | null,
): number | null {
  return wanted !== null && offered.includes(wanted) ? wanted : defaultFiscalYear(recognition);
}

/** Whether two views would write the same sheet, letter by letter. */
export function writesTheSame(a: YearView, b: YearView): boolean {
  return JSON.stringify(a.sheetPlan.cells) === JSON.stringify(b.sheetPlan.cells);
}
