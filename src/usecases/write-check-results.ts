import type { Finding } from "../domain/checks/finding";
import type { Problem } from "../domain/problem/problem";
import type { Result } from "../domain/result/result";
import { planCheckResults, type CheckResultRow } from "../domain/sheets/check-results/plan-check-results";
import type { EditedSheetChoice, JobOptions, PlanSettings, SheetWriter, WriteOutcome } from "./ports";
import type { PlanReading } from "./read-plan";
import type { ReviewedCheck } from "./review-check";

/** The words of a finding without its place, which has columns of its own. */
export type FindingWords = (finding: Finding) => { readonly message: string; readonly suggestion: string };

/** Writes 「点検結果」 for a check. The sheet stands whole afterwards, or the workbook is as it was. */
export async function writeCheckResults(
  writer: SheetWriter,
  reading: PlanReading,
  settings: PlanSettings,
  { outcome, review }: ReviewedCheck,
  wordsOf: FindingWords,
  whenEdited: EditedSheetChoice,
  options?: JobOptions,
): Promise<Result<WriteOutcome, Problem>> {
  const reasons = new Map(
    review.confirmed.map(({ finding, confirmation }) => [finding, confirmation.reason]),
  );
  const rows = outcome.findings.map((finding): CheckResultRow => {
    const { severity, department, indicator, sheet, cell } = finding;
    const reason = reasons.get(finding) ?? null;
    return { severity, department, indicator, sheet, cell, ...wordsOf(finding), reason };
  });
  const plan = planCheckResults({
    planName: reading.recognition.planName?.text ?? null,
    fiscalYear: outcome.fiscalYear,
    rows,
    font: settings.appendixFont,
  });
  return writer.writeSheet(plan, outcome.fiscalYear, whenEdited, options);
}
