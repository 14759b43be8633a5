import type { CheckOptions } from "../domain/checks/check-options";
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
import { outlineChecks, type ChecksOutline } from "./choose-checks";
import type { PlanSettings } from "./ports";
import type { PlanReading } from "./read-plan";

/** The check of a workbook, with what the officer has confirmed of it. */
export type ReviewedCheck = {
  readonly outcome: CheckOutcome;
  readonly review: FindingReview;
  /** How the rules counted. */
  readonly rules: ChecksOutline;
  /** The text that was compared with the tables; null for none. */
  readonly text: PlanText | null;
};

/** Text of the plan that the officer gave, to be compared with the tables. It is not kept in the workbook. */
export type PlanText = {
  /** Name of the file that it was read from; null where it was pasted. */
  readonly file: string | null;
  readonly words: string;
};

/** The open workbook, to be checked by itself for one year. `corrections` are those that the reading was made with. */
export type ReadingCheck = {
  readonly reading: PlanReading;
  readonly fiscalYear: number;
  readonly conventions: PlanConventions;
  readonly corrections: ReadingCorrections;
  readonly checks: CheckOptions;
  /** Text of the plan; null for none. */
  readonly text: string | null;
};

/** Checks a reading, perhaps beside the page: what comes back is then a copy. Fails as `checkSheets` does. */
export type SheetChecker = (check: ReadingCheck) => Promise<Result<CheckOutcome, Problem>>;

/** Checks a reading right here. */
export const checkHere: SheetChecker = async ({ reading, fiscalYear, conventions, checks, text }) =>
  checkSheets({ reading, fiscalYear, conventions, ...(text === null ? {} : { text }) }, checks);

/** Checks the open workbook by itself for one year, without asking Excel. Fails as `checkSheets` does. */
export async function checkReading(
  checker: SheetChecker,
  reading: PlanReading,
  fiscalYear: number,
  settings: PlanSettings,
  text: PlanText | null,
): Promise<Result<ReviewedCheck, Problem>> {
  const { conventions, corrections, checks } = settings;
  const words = text?.words ?? null;
  const checked = await checker({ reading, fiscalYear, conventions, corrections, checks, text: words });
  return checked.ok ? success(reviewed(checked.value, settings, text)) : checked;
}

function reviewed(
  outcome: CheckOutcome,
  { checks, confirmedFindings }: PlanSettings,
  text: PlanText | null,
): ReviewedCheck {
  const { findings, fiscalYear } = outcome;
  const chosen = outlineChecks(checks);
  const isOn = new Set<string>(chosen.on);
  const review = reviewFindings(findings, confirmedFindings, fiscalYear);
  // What was not looked for is not gone.
  const gone = review.gone.filter(({ rule, sheet }) => isOn.has(rule) && (sheet !== "" || text !== null));
  return { outcome, review: { ...review, gone }, rules: chosen, text };
}

/** One thing that the officer says about a finding. */
export type FindingDecision =
  | { readonly kind: "confirm"; readonly open: OpenFinding; readonly reason: string }
  | { readonly kind: "takeBack"; readonly confirmation: ConfirmedFinding };

/** Settings and check after one more decision. */
export function decideFinding(
  settings: PlanSettings,
  { outcome, text }: ReviewedCheck,
  decision: FindingDecision,
): { readonly settings: PlanSettings; readonly check: ReviewedCheck } {
  const { fiscalYear } = outcome;
  const before = settings.confirmedFindings;
  const confirmedFindings =
    decision.kind === "takeBack"
      ? withoutConfirmation(before, decision.confirmation)
      : withConfirmation(
          before,
          confirmationOf(decision.open.finding, fiscalYear, decision.reason.trim()),
          decision.open.earlier,
        );
  const decided = { ...settings, confirmedFindings };
  return { settings: decided, check: reviewed(outcome, decided, text) };
}
