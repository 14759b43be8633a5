import type { Problem } from "../domain/problem/problem";
import { recognise } from "../domain/recognition/recognise";
import type { ReadingCorrections } from "../domain/recognition/corrections/corrections";
import { failure, success, type Result } from "../domain/result/result";
import type { Submission, SubmissionProblem } from "../domain/submissions/submission";
import {
  gatherSubmissions,
  readSubmission,
  type CollectRequest,
  type SubmissionReader,
  type SubmittedFile,
} from "./collect-submissions";
import { gatheringOf } from "./gathering-of";
import { foundNothing, type PlanReading } from "./read-plan";
import type {
  DeskFile,
  DeskOptions,
  DeskRequest,
  Gathering,
  OpenDesk,
  SubmissionDesk,
} from "./submission-desk";

/** What a desk works with. `pause` is awaited before each file, so that a page can answer the person who waits. */
export type DeskTools = { readonly reader: SubmissionReader; readonly pause: () => Promise<void> };

/** Files on the desk by name, in their order; without a submission while they wait. */
type Papers = Map<string, { readonly file: DeskFile; readonly submission: Submission | null }>;

/** Desks that read files by themselves, wherever this runs. */
export function submissionDesks(tools: DeskTools): OpenDesk {
  return async (request) => {
    const collect = await collectRequest(request, tools.reader);
    if (!collect.ok) return collect;
    const gathering = gathered(collect.value, new Map());
    if (!gathering.ok) return failure({ kind: "content", problem: gathering.problem });
    return success({ desk: deskFor(collect.value, tools), gathering: gathering.value });
  };
}

function deskFor(first: CollectRequest, { reader, pause }: DeskTools): SubmissionDesk {
  let request = first;
  let papers: Papers = new Map();
  let queue: Promise<unknown> = Promise.resolve();

  /** One thing after the other: each gives what is on the desk when it has ended. */
  const inTurn = <Outcome>(work: () => Promise<Outcome>): Promise<Outcome> => {
    const ended = queue.then(work);
    queue = ended.catch(() => undefined);
    return ended;
  };
  const readWaiting = async (
    by: CollectRequest,
    on: Papers,
    { onProgress, signal }: DeskOptions,
  ): Promise<void> => {
    const waiting = [...on.values()].filter(({ submission }) => submission === null);
    for (const [done, { file }] of waiting.entries()) {
      await pause();
      if (signal?.aborted) return;
      onProgress?.({ stage: "reading", done, total: waiting.length, file: file.name });
      on.set(file.name, { file, submission: await readSubmission(by, submittedFile(file), reader) });
    }
    onProgress?.({ stage: "computing", done: 0, total: 1, file: null });
    await pause();
  };
  /** The year was there when the desk was opened, and the reading has not changed since. */
  const gatheringNow = (): Gathering => {
    const now = gathered(request, papers);
    if (!now.ok) throw new Error(now.problem.code);
    return now.value;
  };
  const readOn = async (options: DeskOptions = {}): Promise<Gathering> => {
    await readWaiting(request, papers, options);
    return gatheringNow();
  };

  return {
    add: (files, options) =>
      inTurn(() => {
        for (const file of files) papers.set(file.name, { file, submission: null });
        return readOn(options);
      }),
    resume: (options) => inTurn(() => readOn(options)),
    retry: (name) =>
      inTurn(async () => {
        const paper = papers.get(name);
        if (paper) {
          const submission = await readSubmission(request, submittedFile(paper.file), reader);
          papers.set(name, { ...paper, submission });
        }
        return gatheringNow();
      }),
    remove: (name) =>
      inTurn(async () => {
        papers.delete(name);
        return gatheringNow();
      }),
    restart: (next, options = {}) =>
      inTurn(async () => {
        const collect = await collectRequest(next, reader);
        if (!collect.ok) return collect;
        const blank = gathered(collect.value, new Map());
        if (!blank.ok) return failure({ kind: "content", problem: blank.problem });
        const again: Papers = new Map(
          [...papers].map(([name, { file }]) => [name, { file, submission: null }]),
        );
        await readWaiting(collect.value, again, options);
        [request, papers] = [collect.value, again];
        return success(gatheringNow());
      }),
    close: () => papers.clear(),
  };
}

const submittedFile = ({ name, content }: DeskFile): SubmittedFile => ({
  name,
  bytes: async () => new Uint8Array(await content.arrayBuffer()),
});

function gathered(request: CollectRequest, papers: Papers): Result<Gathering, Problem> {
  const submissions = [...papers.values()].flatMap(({ submission }) => submission ?? []);
  const collection = gatherSubmissions(request, submissions);
  return collection.ok ? success(gatheringOf(collection.value, [...papers.keys()])) : collection;
}

async function collectRequest(
  { lastYear, ...request }: DeskRequest,
  reader: SubmissionReader,
): Promise<Result<CollectRequest, SubmissionProblem>> {
  if (lastYear === undefined) return success(request);
  const read = await readBook(lastYear, request.corrections, reader);
  return read.ok ? success({ ...request, lastYear: read.value }) : read;
}

async function readBook(
  { name, content }: DeskFile,
  corrections: ReadingCorrections,
  reader: SubmissionReader,
): Promise<Result<PlanReading, SubmissionProblem>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await content.arrayBuffer());
  } catch {
    return failure({ kind: "file", fault: { code: "notFetched" } });
  }
  const read = await reader({ name, bytes });
  if (!read.ok) return failure({ kind: "file", fault: read.problem });
  const reading = { grids: read.value, ownSheets: [], recognition: recognise(read.value, corrections) };
  const nothing = foundNothing(reading);
  return nothing ? failure({ kind: "content", problem: nothing }) : success(reading);
}
