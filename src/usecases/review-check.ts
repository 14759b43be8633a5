import {
  confirmationOf,
  withConfirmation,
  withoutConfirmation,
  type ConfirmedFinding,
} from "../domain/confirmations/confirmed-finding";
import {
  reviewFindings,
  type FindingReview,
  type OpenFinding,
} from "../domain/confirmations/review-findings";
import type { PlanConventions } from "../domain/conventions/conventions";
import type { Problem } from "../domain/problem/problem";
import type { ReadingCorrections } from "../domain/recognition/corrections/corrections";
import { success, type Result } from "../domain/result/result";
import { checkSheets, type CheckOutcome } from "./check-sheets";
import type { PlanSettings } from "./ports";
import type { PlanReading } from "./read-plan";

/** The check of a workbook, with what the officer has confirmed of it. */
export type ReviewedCheck = { readonly outcome: CheckOutcome; readonly review: FindingReview };

/** The open workbook, to be checked by itself for one year. `corrections` are those that the reading was made with. */
export type ReadingCheck = {
  readonly reading: PlanReading;
  readonly fiscalYear: number;
  readonly conventions: PlanConventions;
  readonly corrections: ReadingCorrections;
};

/** Checks a reading, perhaps beside the page: what comes back is then a copy. Fails as `checkSheets` does. */
export type SheetChecker = (check: ReadingCheck) => Promise<Result<CheckOutcome, Problem>>;

/** Checks a reading right here. */
export const checkHere: SheetChecker = async ({ reading, fiscalYear, conventions }) =>
  checkSheets({ reading, fiscalYear, conventions });

/** Checks the open workbook by itself for one year, without asking Excel. Fails as `checkSheets` does. */
export async function checkReading(
  checker: SheetChecker,
  reading: PlanReading,
  fiscalYear: number,
  { conventions, corrections, confirmedFindings }: PlanSettings,
): Promise<Result<ReviewedCheck, Problem>> {
  const checked = await checker({ reading, fiscalYear, conventions, corrections });
  if (!checked.ok) return checked;
  const outcome = checked.value;
  return success({
    outcome,
    review: reviewFindings(outcome.findings, confirmedFindings, outcome.fiscalYear),
  });
}

/** One thing that the officer says about a finding. */
export type FindingDecision =
  | { readonly kind: "confirm"; readonly open: OpenFinding; readonly reason: string }
  | { readonly kind: "takeBack"; readonly confirmation: ConfirmedFinding };

/** Settings and check after one more decision. */
export function decideFinding(
  settings: PlanSettings,
  { outcome }: ReviewedCheck,
  decision: FindingDecision,
): { readonly settings: PlanSettings; readonly check: ReviewedCheck } {
  const { findings, fiscalYear } = outcome;
  const before = settings.confirmedFindings;
  const confirmedFindings =
    decision.kind === "takeBack"
      ? withoutConfirmation(before, decision.confirmation)
      : withConfirmation(
          before,
          confirmationOf(decision.open.finding, fiscalYear, decision.reason.trim()),
          decision.open.earlier,
        );
  const review = reviewFindings(findings, confirmedFindings, fiscalYear);
  return { settings: { ...settings, confirmedFindings }, check: { outcome, review } };
}
