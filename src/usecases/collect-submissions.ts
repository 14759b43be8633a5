import { checkedBook } from "../domain/checks/checked-book";
import type { CheckOptions } from "../domain/checks/check-plan";
import type { PlanConventions } from "../domain/conventions/conventions";
import { evaluate } from "../domain/evaluation/evaluate";
import type { SheetGrid } from "../domain/grid/sheet-grid";
import type { Problem } from "../domain/problem/problem";
import type { ReadingCorrections } from "../domain/recognition/corrections/corrections";
import { recognise } from "../domain/recognition/recognise";
import { failure, success, type Result } from "../domain/result/result";
import { collect } from "../domain/submissions/collect";
import type { Collection } from "../domain/submissions/collection";
import type { FileFault } from "../domain/submissions/file-fault";
import type { ReferenceBooks, Submission, SubmissionProblem } from "../domain/submissions/submission";
import { checkEvaluated } from "./check-sheets";
import { evaluatePlan } from "./evaluate-plan";
import type { JobOptions } from "./ports";
import { foundNothing, type PlanReading } from "./read-plan";

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

/** Reads and checks one file; to be repeated for a file that was mended. */
export async function readSubmission(
  request: CollectRequest,
  file: SubmittedFile,
  reader: SubmissionReader,
): Promise<Submission> {
  const unread = (problem: SubmissionProblem): Submission => ({ kind: "unread", file: file.name, problem });
  const bytes = await fetched(file);
  if (bytes === null) return unread({ kind: "file", fault: { code: "notFetched" } });
  const read = await reader({ name: file.name, bytes });
  if (!read.ok) return unread({ kind: "file", fault: read.problem });
  const grids = read.value;
  if (grids.every(({ rowCount }) => rowCount === 0)) {
    return unread({ kind: "content", problem: { code: "workbookEmpty" } });
  }
  const reading = { grids, ownSheets: [], recognition: recognise(grids, request.corrections) };
  const nothing = foundNothing(reading);
  if (nothing) return unread({ kind: "content", problem: nothing });
  const { fiscalYear, conventions, master, lastYear, checks } = request;
  const evaluation = evaluatePlan(reading, fiscalYear, conventions);
  if (!evaluation.ok) return unread({ kind: "content", problem: evaluation.problem });
  const others = { master, ...(lastYear ? { lastYear } : {}) };
  const toCheck = { reading, fiscalYear, conventions, ...others };
  const { findings, counts } = checkEvaluated(evaluation.value, toCheck, checks);
  const book = checkedBook({ ...reading, evaluation: evaluation.value });
  return { kind: "read", file: file.name, book, findings, counts };
}

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
