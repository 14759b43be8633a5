import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import { printedText, type PrintedPart } from "../formulas/printed-part";
import { achievementSentence } from "./words";

/**
 * The result of a plan in one sentence, as plans write it (「…の成果指標27項目のうち17項目が目標を達成し、達成率は63.0％となりました。」), from
 * the tally that every table prints, so that text and tables agree.
 */
export function summarySentence(
  evaluation: Pick<PlanEvaluation, "fiscalYear" | "tally">,
  planName: string | null,
): string {
  return printedText(summaryParts(evaluation, planName));
}

/** The same sentence with the parts that can be computed. */
export function summaryParts(
  { fiscalYear, tally }: Pick<PlanEvaluation, "fiscalYear" | "tally">,
  planName: string | null,
): readonly PrintedPart[] {
  return achievementSentence(planName, fiscalYear, tally);
}
