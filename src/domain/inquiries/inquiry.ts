import type { Finding } from "../checks/finding";
import type { CellAddress } from "../grid/cell-address";
import { folded } from "../recognition/label";
import type { HeldValue } from "../submissions/planned-write";
import type { SubmissionProblem } from "../submissions/submission";

/** Who is asked: a department of the plan, or whoever sent a file that belongs to no single department. */
export type Addressee =
  { readonly kind: "department"; readonly name: string } | { readonly kind: "sender"; readonly file: string };

/** What a point is about. */
export type Asked =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "held"; readonly held: HeldValue }
  /** Nothing came in for an item of the master; its number and target there, "" where it has none. */
  | { readonly kind: "notReceived"; readonly number: string; readonly target: string }
  | { readonly kind: "unread"; readonly problem: SubmissionProblem };

/** One thing that a department is asked to confirm, correct or hand in. */
export type InquiryPoint = {
  readonly addressee: Addressee;
  /** Null where nothing was handed in. */
  readonly file: string | null;
  /** Null where the whole file is meant, or no file. */
  readonly sheet: string | null;
  readonly cell: CellAddress | null;
  /** The indicator as the department writes it; "" where none is meant. */
  readonly indicator: string;
  /** The same as the master writes it, by which it is found again after it was renamed; "" where none is meant. */
  readonly masterIndicator: string;
  readonly asked: Asked;
};

/**
 * 確認依頼票 of one addressee. "questions" are about what was handed in, or is missing from it; "request" (提出のお願い) goes
 * to a department from which nothing has come. Plain data, so that it may be made in another thread than it is shown in.
 */
export type Inquiry = {
  readonly kind: "questions" | "request";
  readonly addressee: Addressee;
  readonly planName: string | null;
  readonly fiscalYear: number;
  /** Files that the addressee handed in. */
  readonly files: readonly string[];
  /** In the order of files, sheets, rows and columns; what did not come in is last. Never empty. */
  readonly points: readonly InquiryPoint[];
};

/** An addressee as it is compared, whatever the width of its letters. */
export function addresseeKey(addressee: Addressee): string {
  return addressee.kind === "department"
    ? `department:${folded(addressee.name)}`
    : `sender:${addressee.file}`;
}
