import type { Severity } from "../../domain/checks/rule";
import type { Problem } from "../../domain/problem/problem";
import type { Repair } from "../../domain/repairs/repair";
import type { CountedFindings } from "../../locales/ja/findings-line";
import type { FindingGrouping } from "../../locales/ja/findings-page";
import type { ReviewedCheck } from "../../usecases/review-check";

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

/** No check of what is shown. */
export const notChecked: CheckState = { kind: "none" };

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
