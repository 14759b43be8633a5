import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import { summarySentence } from "../domain/sheets/overview/summary-sentence";
import type { PlanReading } from "./read-plan";

/** The result of a year in one sentence, for a text of the officer's; with the counts that every table prints. */
export function summarisePlan(evaluation: PlanEvaluation, { recognition }: PlanReading): string {
  return summarySentence(evaluation, recognition.planName?.text ?? null);
}
