import type { Finding } from "../domain/checks/finding";
import type { CellAddress } from "../domain/grid/cell-address";
import type { Inquiry } from "../domain/inquiries/inquiry";
import type { Recheck } from "../domain/inquiries/recheck";
import type { SourcedText } from "../domain/plan/plan";
import type { Result } from "../domain/result/result";
import type { DepartmentState } from "../domain/submissions/department-states";
import type { HeldValue, PlannedWrite } from "../domain/submissions/planned-write";
import type { ReceivedItem, TransferField } from "../domain/submissions/received-items";
import type { SubmissionProblem } from "../domain/submissions/submission";
import type { CollectRequest } from "./collect-submissions";
import type { FileFinding } from "./item-findings";
import type { PlanSettings, Progress } from "./ports";

/** A file that a person chose. Its content is fetched when its turn comes. A `File` is one as it is. */
export type DeskFile = { readonly name: string; readonly content: Blob };

/** What submissions are held against. Last year's book comes as a file. */
export type DeskRequest = Omit<CollectRequest, "lastYear"> & { readonly lastYear?: DeskFile };

/** How far a reading is, with the name of the file that is read; null while files are compared with the master. */
export type DeskProgress = Progress & { readonly file: string | null };

/** What the person who waits may want. */
export type DeskOptions = {
  readonly onProgress?: (progress: DeskProgress) => void;
  readonly signal?: AbortSignal;
};

/** A desk on which submissions are gathered: files come and go, and each time everything is compared afresh. */
export type SubmissionDesk = {
  /**
   * Reads and checks files one after the other; a file of the same name replaces the earlier one. When cancelled, what has
   * been read stays and the others are "waiting".
   */
  readonly add: (files: readonly DeskFile[], options?: DeskOptions) => Promise<Gathering>;
  /** Reads the files that are still waiting after a cancel. */
  readonly resume: (options?: DeskOptions) => Promise<Gathering>;
  /** Reads one file again, by its name. */
  readonly retry: (name: string) => Promise<Gathering>;
  readonly remove: (name: string) => Promise<Gathering>;
  /**
   * The same files, which are not read again, against another reading of the master or another book of last year. When that
   * fails all stays.
   */
  readonly restart: (
    request: DeskRequest,
    options?: DeskOptions,
  ) => Promise<Result<Gathering, SubmissionProblem>>;
  /** What the departments are to be asked about what is on the desk, and what became of what they were asked before. */
  readonly inquire: (settings: InquirySettings) => Promise<DeskInquiries>;
  /** Lets go of everything; nothing may be asked afterwards. */
  readonly close: () => void;
};

/** What the officer has confirmed, and what was asked before. */
export type InquirySettings = Pick<PlanSettings, "askedPoints" | "confirmedFindings">;

/** An inquiry; `key` is the same each time for the same addressee. */
export type PreparedInquiry = Inquiry & { readonly key: string };

/** 確認依頼票 that follow from what was gathered, and what the files say to those that were written before. */
export type DeskInquiries = { readonly inquiries: readonly PreparedInquiry[]; readonly recheck: Recheck };

/** A desk with what it shows before any file came: every department 未提出. */
export type OpenedDesk = { readonly desk: SubmissionDesk; readonly gathering: Gathering };

/**
 * Opens a desk. Fails with kind "content" when the master does not have the year, and with either kind when last year's
 * book cannot be used; no file of a department ever makes it fail.
 */
export type OpenDesk = (request: DeskRequest) => Promise<Result<OpenedDesk, SubmissionProblem>>;

/**
 * Everything that was gathered, as data for a page: no sheets and no whole evaluations. Objects are new in each gathering;
 * what is to be known again is known by its name or key.
 */
export type Gathering = {
  readonly fiscalYear: number;
  /** In the order in which they were added. */
  readonly files: readonly GatheredFile[];
  /** In the order in which the master names them first. */
  readonly departments: readonly DepartmentState[];
  /** Every item of the master, in the order of its sheets. */
  readonly items: readonly GatheredItem[];
  /** Items of files that the master does not have. */
  readonly unknown: readonly UnknownSubmittedItem[];
  /** In the order of the items, each cell once. */
  readonly writes: readonly GatheredWrite[];
  readonly held: readonly HeldValue[];
};

/** What became of one file. "waiting": cancelled before its turn. */
export type GatheredFile =
  | {
      readonly kind: "read";
      readonly name: string;
      /** How many items of the master it has. */
      readonly items: number;
      /** Errors and warnings that are about no item of the master. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "unread"; readonly name: string; readonly problem: SubmissionProblem }
  | { readonly kind: "waiting"; readonly name: string };

/** One item of the master: what it says, what was submitted and what last year said. */
export type GatheredItem = {
  /** "" where the list has no numbers. */
  readonly number: string;
  readonly name: string;
  readonly department: string;
  /** The cell that stands for its row. */
  readonly cell: CellAddress;
  /** From each file that has the item. */
  readonly received: readonly GatheredFrom[];
  readonly fields: Readonly<Record<TransferField, GatheredField>>;
  /** Errors and warnings about it in the files. */
  readonly findings: readonly FileFinding[];
};

/** Where an item came from: `by` "number" and "place" mean that the file calls it by the other `name`. */
export type GatheredFrom = Pick<ReceivedItem, "file" | "by" | "isAnswered"> & {
  readonly name: string;
  readonly cell: CellAddress;
};

/** One field of an item. `master` is what stands there now; null where the master has no place for it. */
export type GatheredField = {
  readonly master: SourcedText | null;
  /** What it said in the year before, in the master or else in last year's book; null where that is not known. */
  readonly lastYear: SourcedText | null;
  readonly outcome: GatheredOutcome;
};

/** What becomes of a field: nothing was submitted, it stands there already, it can be written, or it is held back. */
export type GatheredOutcome =
  | { readonly kind: "blank" }
  | { readonly kind: "same"; readonly file: string }
  | { readonly kind: "write"; readonly write: GatheredWrite }
  | { readonly kind: "held"; readonly held: HeldValue };

/** A cell that can be written once the officer has seen it. */
export type GatheredWrite = PlannedWrite & {
  /** The same in every gathering in which cell, present text and new content are the same: a tick set earlier still holds. */
  readonly key: string;
  /** An error was found about its item, in this field or beside it: to be confirmed by itself only. */
  readonly isDoubtful: boolean;
};

/** An item of a submitted file that the master does not have. */
export type UnknownSubmittedItem = {
  readonly file: string;
  readonly name: string;
  readonly department: string;
  readonly cell: CellAddress;
};
