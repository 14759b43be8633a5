import type { DocumentFault } from "../../domain/checks/document/document-fault";
import type { Finding } from "../../domain/checks/finding";
import type { Severity } from "../../domain/checks/rule";
import type { Problem } from "../../domain/problem/problem";
import type { Repair } from "../../domain/repairs/repair";
import type { CountedFindings } from "../../locales/ja/findings-line";
import type { FindingGrouping } from "../../locales/ja/findings-page";
import type { PlanText, ReviewedCheck } from "../../usecases/review-check";

/** How the findings are shown. */
export type FindingsLook = {
  readonly grouping: FindingGrouping;
  readonly severity: Severity | "all";
  /** Words that a finding must contain; "" for every finding. */
  readonly search: string;
};

/** How the findings are shown when the page is opened. */
export const firstLook: FindingsLook = { grouping: "department", severity: "all", search: "" };

/** 「点検」: what was found in the workbook, to be looked at one by one. */
export type ChecksPage = {
  readonly kind: "checks";
  /** Identifier of the element that opens the page and takes the focus back. */
  readonly opener: string;
  readonly look: FindingsLook;
};

/** Where the check of the shown year stands; a check of other figures counts as none. */
export type CheckState =
  | { readonly kind: "none" }
  | { readonly kind: "running" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | ({ readonly kind: "done" } & ReviewedCheck);

/** Text of the plan beside the tables. It is kept while the pane is open, and nowhere else. */
export type TextState = {
  readonly given: PlanText | null;
  /** The file that is being read. */
  readonly reading: string | null;
  /** Why the file that was chosen last could not be read. */
  readonly refused: { readonly file: string; readonly fault: DocumentFault } | null;
};

/** No text was given. */
export const noText: TextState = { given: null, reading: null, refused: null };

/** No check of what is shown. */
export const notChecked: CheckState = { kind: "none" };

/** Whether a finding is about the plan's text: such ones are shown apart from those of the sheets. */
export function isOfText({ family }: Pick<Finding, "family">): boolean {
  return family === "document";
}

/** The safe repairs of findings that are left to look at. */
export function openRepairs({ outcome, review }: ReviewedCheck): readonly Repair[] {
  const open = new Set(review.open.map(({ finding }) => finding));
  return outcome.repairs.filter(({ finding }) => open.has(finding));
}

/** The findings that are left to look at, by severity, and how many were confirmed. */
export function countReview({ review }: ReviewedCheck): CountedFindings {
  const counted = { error: 0, warning: 0, info: 0, confirmed: review.confirmed.length };
  for (const { finding } of review.open) counted[finding.severity] += 1;
  return counted;
}
