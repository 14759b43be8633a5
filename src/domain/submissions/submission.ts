import type { BookReading, CheckedBook } from "../checks/checked-book";
import type { FindingCounts } from "../checks/check-plan";
import type { Finding } from "../checks/finding";
import type { Problem } from "../problem/problem";
import type { FileFault } from "./file-fault";

/** Why nothing can be taken from a file: it cannot be opened, or what it says is not what is gathered. */
export type SubmissionProblem =
  | { readonly kind: "file"; readonly fault: FileFault }
  | { readonly kind: "content"; readonly problem: Problem };

/** A submitted file that was read, judged for the year and checked against the master. */
export type ReadSubmission = {
  readonly kind: "read";
  readonly file: string;
  readonly book: CheckedBook;
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
};

/** A submitted file from which nothing can be taken. */
export type UnreadSubmission = {
  readonly kind: "unread";
  readonly file: string;
  readonly problem: SubmissionProblem;
};

/** What became of one submitted file. `file` is its name without folders. */
export type Submission = ReadSubmission | UnreadSubmission;

/** The books that submissions are held against; the master is judged for the gathered year, last year's for the year before. */
export type ReferenceBooks = { readonly master: BookReading; readonly lastYear?: BookReading };
