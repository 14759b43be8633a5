import { addresseeKey } from "../domain/inquiries/inquiry";
import { recognise } from "../domain/recognition/recognise";
import type { ReadingCorrections } from "../domain/recognition/corrections/corrections";
import { failure, success, type Result } from "../domain/result/result";
import type { Collection } from "../domain/submissions/collection";
import type { Submission, SubmissionProblem, UnreadSubmission } from "../domain/submissions/submission";
import {
  checkSubmission,
  gatherSubmissions,
  openedWith,
  openSubmission,
  type CollectRequest,
  type OpenedSubmission,
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
import { prepareInquiries, recheckSubmissions } from "./write-inquiries";

/** What a desk works with. `pause` is awaited before each file, so that a page can answer the person who waits. */
export type DeskTools = { readonly reader: SubmissionReader; readonly pause: () => Promise<void> };

/** A file on the desk: its sheets once they were read, and what they come to against the master. */
type Paper = {
  readonly file: DeskFile;
  readonly opened: OpenedSubmission | UnreadSubmission | null;
  /** Null while it waits. */
  readonly submission: Submission | null;
};

/** Files on the desk by name, in their order. */
type Papers = Map<string, Paper>;

/** Desks that read files by themselves, wherever this runs. */
export function submissionDesks(tools: DeskTools): OpenDesk {
  return async (request) => {
    const collect = await collectRequest(request, tools.reader);
    if (!collect.ok) return collect;
    const collection = gatherSubmissions(collect.value, []);
    if (!collection.ok) return failure({ kind: "content", problem: collection.problem });
    const desk = deskFor(collect.value, collection.value, tools);
    return success({ desk, gathering: gatheringOf(collection.value, []) });
  };
}

function deskFor(first: CollectRequest, empty: Collection, { reader, pause }: DeskTools): SubmissionDesk {
  let request = first;
  let papers: Papers = new Map();
  let collection = empty;
  let queue: Promise<unknown> = Promise.resolve();

  /** One thing after the other: each gives what is on the desk when it has ended. */
  const inTurn = <Outcome>(work: () => Promise<Outcome>): Promise<Outcome> => {
    const ended = queue.then(work);
    queue = ended.catch(() => undefined);
    return ended;
  };
  /** The file with its sheets, which are read once only, held against the master. */
  const read = async (by: CollectRequest, { file, opened }: Paper): Promise<Paper> => {
    const sheets = opened ?? (await openSubmission(submittedFile(file), reader, by.corrections));
    if (sheets.kind === "unread") return { file, opened: sheets, submission: sheets };
    const now = openedWith(sheets, by.corrections);
    return { file, opened: now, submission: checkSubmission(by, now) };
  };
  const readWaiting = async (
    by: CollectRequest,
    on: Papers,
    { onProgress, signal }: DeskOptions,
  ): Promise<void> => {
    const waiting = [...on.values()].filter(({ submission }) => submission === null);
    const total = waiting.length;
    for (const [done, paper] of waiting.entries()) {
      await pause();
      if (signal?.aborted) return;
      const { file, opened } = paper;
      onProgress?.(
        opened
          ? { stage: "computing", done, total, file: null }
          : { stage: "reading", done, total, file: file.name },
      );
      on.set(file.name, await read(by, paper));
    }
    onProgress?.({ stage: "computing", done: 0, total: 1, file: null });
    await pause();
  };
  /** The year was there when the desk was opened, and the reading has not changed since. */
  const gatheringNow = (): Gathering => {
    const now = gatherSubmissions(request, submissionsOn(papers));
    if (!now.ok) throw new Error(now.problem.code);
    collection = now.value;
    return gatheringOf(collection, [...papers.keys()]);
  };
  const readOn = async (options: DeskOptions = {}): Promise<Gathering> => {
    await readWaiting(request, papers, options);
    return gatheringNow();
  };

  return {
    add: (files, options) =>
      inTurn(() => {
        for (const file of files) papers.set(file.name, { file, opened: null, submission: null });
        return readOn(options);
      }),
    resume: (options) => inTurn(() => readOn(options)),
    retry: (name) =>
      inTurn(async () => {
        const paper = papers.get(name);
        if (paper) papers.set(name, await read(request, { ...paper, opened: null }));
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
        const blank = gatherSubmissions(collect.value, []);
        if (!blank.ok) return failure({ kind: "content", problem: blank.problem });
        const again: Papers = new Map(
          [...papers].map(([name, paper]) => [name, { ...paper, submission: null }]),
        );
        await readWaiting(collect.value, again, options);
        [request, papers] = [collect.value, again];
        return success(gatheringNow());
      }),
    inquire: (settings) =>
      inTurn(async () => ({
        inquiries: prepareInquiries(collection, settings).map((inquiry) => ({
          ...inquiry,
          key: addresseeKey(inquiry.addressee),
        })),
        recheck: recheckSubmissions(collection, settings),
      })),
    close: () => papers.clear(),
  };
}

const submissionsOn = (papers: Papers): readonly Submission[] =>
  [...papers.values()].flatMap(({ submission }) => submission ?? []);

const submittedFile = ({ name, content }: DeskFile): SubmittedFile => ({
  name,
  bytes: async () => new Uint8Array(await content.arrayBuffer()),
});

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
