import { checkedBook } from "../domain/checks/checked-book";
import type { CheckOptions } from "../domain/checks/check-options";
import type { PlanConventions } from "../domain/conventions/conventions";
import { evaluate } from "../domain/evaluation/evaluate";
import type { SheetGrid } from "../domain/grid/sheet-grid";
import type { Problem } from "../domain/problem/problem";
import type { ReadingCorrections } from "../domain/recognition/corrections/corrections";
import { failure, success, type Result } from "../domain/result/result";
import { collect } from "../domain/submissions/collect";
import type { Collection } from "../domain/submissions/collection";
import type { FileFault } from "../domain/submissions/file-fault";
import type {
  ReferenceBooks,
  Submission,
  SubmissionProblem,
  UnreadSubmission,
} from "../domain/submissions/submission";
import { checkEvaluated } from "./check-sheets";
import { evaluatePlan } from "./evaluate-plan";
import type { JobOptions } from "./ports";
import { foundNothing, recogniseSheets, type PlanReading } from "./read-plan";

/** A file that was handed in. Its bytes are fetched when its turn comes, so that 200 files need not be held at once. */
export type SubmittedFile = {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
};

/** Reads the worksheets of a workbook's bytes without Excel; nothing of the file is evaluated or followed. */
export type SubmissionReader = (file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}) => Promise<Result<readonly SheetGrid[], FileFault>>;

/** What submissions are held against, and how they are judged. */
export type CollectRequest = {
  readonly master: PlanReading;
  readonly fiscalYear: number;
  readonly conventions: PlanConventions;
  /** What the officer corrected in reading the master holds for the forms that were made from it. */
  readonly corrections: ReadingCorrections;
  readonly lastYear?: PlanReading;
  readonly checks?: CheckOptions;
};

/** `pause` is awaited between files, so that a page can answer the person who waits. */
export type CollectOptions = JobOptions & { readonly pause?: () => Promise<void> };

/**
 * Reads, checks and compares submitted files. A file that cannot be used is reported and the others go on; nothing is
 * written anywhere. Fails when the master does not have the year, or with "cancelled".
 */
export async function collectSubmissions(
  request: CollectRequest,
  files: readonly SubmittedFile[],
  reader: SubmissionReader,
  { onProgress, signal, pause }: CollectOptions = {},
): Promise<Result<Collection, Problem>> {
  const submissions: Submission[] = [];
  for (const [done, file] of files.entries()) {
    if (signal?.aborted) return failure({ code: "cancelled" });
    onProgress?.({ stage: "reading", done, total: files.length });
    submissions.push(await readSubmission(request, file, reader));
    await pause?.();
  }
  if (signal?.aborted) return failure({ code: "cancelled" });
  onProgress?.({ stage: "computing", done: 0, total: 1 });
  return gatherSubmissions(request, submissions);
}

/** A file whose sheets were read and recognised. They do not depend on the master. */
export type OpenedSubmission = {
  readonly kind: "opened";
  readonly file: string;
  readonly reading: PlanReading;
  /** What it was recognised with. */
  readonly corrections: ReadingCorrections;
};

/** Reads and checks one file. */
async function readSubmission(
  request: CollectRequest,
  file: SubmittedFile,
  reader: SubmissionReader,
): Promise<Submission> {
  const opened = await openSubmission(file, reader, request.corrections);
  return opened.kind === "opened" ? checkSubmission(request, opened) : opened;
}

/** Reads the sheets of one file; to be repeated for a file that was mended. */
export async function openSubmission(
  file: SubmittedFile,
  reader: SubmissionReader,
  corrections: ReadingCorrections,
): Promise<OpenedSubmission | UnreadSubmission> {
  const bytes = await fetched(file);
  if (bytes === null) return unread(file.name, { kind: "file", fault: { code: "notFetched" } });
  const read = await reader({ name: file.name, bytes });
  if (!read.ok) return unread(file.name, { kind: "file", fault: read.problem });
  const grids = read.value;
  if (grids.every(({ rowCount }) => rowCount === 0)) {
    return unread(file.name, { kind: "content", problem: { code: "workbookEmpty" } });
  }
  return { kind: "opened", file: file.name, reading: recogniseSheets(grids, [], corrections), corrections };
}

/** The same sheets as they are recognised with other corrections. */
export function openedWith(opened: OpenedSubmission, corrections: ReadingCorrections): OpenedSubmission {
  if (JSON.stringify(opened.corrections) === JSON.stringify(corrections)) return opened;
  return { ...opened, reading: recogniseSheets(opened.reading.grids, [], corrections), corrections };
}

/** Judges what was read for the year and checks it against the master; to be repeated when one of these is another. */
export function checkSubmission(
  { fiscalYear, conventions, master, lastYear, checks }: CollectRequest,
  { file, reading }: OpenedSubmission,
): Submission {
  const nothing = foundNothing(reading);
  if (nothing) return unread(file, { kind: "content", problem: nothing });
  const evaluation = evaluatePlan(reading, fiscalYear, conventions);
  if (!evaluation.ok) return unread(file, { kind: "content", problem: evaluation.problem });
  const others = { master, ...(lastYear ? { lastYear } : {}) };
  const toCheck = { reading, fiscalYear, conventions, ...others };
  const { findings, counts } = checkEvaluated(evaluation.value, toCheck, checks);
  const book = checkedBook({ ...reading, evaluation: evaluation.value });
  return { kind: "read", file, book, findings, counts };
}

const unread = (file: string, problem: SubmissionProblem): UnreadSubmission => ({
  kind: "unread",
  file,
  problem,
});

/** Compares files that were read with the master. Cheap: to be repeated when one of them was read again. */
export function gatherSubmissions(
  { master, lastYear, fiscalYear, conventions }: CollectRequest,
  submissions: readonly Submission[],
): Result<Collection, Problem> {
  const evaluation = evaluatePlan(master, fiscalYear, conventions);
  if (!evaluation.ok) return evaluation;
  const last = lastYear && {
    ...lastYear,
    evaluation: evaluate(lastYear.recognition.plan, fiscalYear - 1, conventions),
  };
  const books: ReferenceBooks = {
    master: { ...master, evaluation: evaluation.value },
    ...(last ? { lastYear: last } : {}),
  };
  return success(collect(books, submissions));
}

async function fetched(file: SubmittedFile): Promise<Uint8Array | null> {
  try {
    return await file.bytes();
  } catch {
    return null;
  }
}
