import type { Result } from "../../domain/result/result";
import type { SubmissionProblem } from "../../domain/submissions/submission";
import type {
  DeskFile,
  DeskOptions,
  DeskProgress,
  DeskRequest,
  Gathering,
  SubmissionDesk,
} from "../../usecases/submission-desk";
import type { PaneSurroundings } from "../app/pane-host";
import type { GatheringEvent } from "./gathering-event";
import type { GatheringLook, GatheringPage } from "./gathering-state";
import type { HomeState } from "./pane-state";
import type { PaneStore } from "./store";

/** What the officer does with submitted files. */
export type GatheringWork = {
  /** Opens the page; the master is compared again where it or its judging changed meanwhile. */
  readonly open: (page: GatheringPage) => Promise<void>;
  readonly look: (look: GatheringLook) => void;
  /** Reads files; `instead` names the one that they are put in the place of. */
  readonly add: (files: readonly DeskFile[], instead?: string) => Promise<void>;
  /** Reads the files that a cancel left waiting. */
  readonly resume: () => Promise<void>;
  readonly retry: (name: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Last year's book; null to do without. */
  readonly useLastYear: (file: DeskFile | null) => Promise<void>;
  readonly stop: () => void;
  readonly tick: (keys: readonly string[], isChosen: boolean) => void;
  /** Compares with the master that is shown now, if files were gathered at all. */
  readonly follow: () => Promise<void>;
  /** Makes 確認依頼票 of what is on the desk. */
  readonly openInquiries: () => Promise<void>;
  /** Makes them anew, once they were asked for, and holds what is on the desk against those of before. */
  readonly inquire: () => Promise<void>;
};

type Parts = {
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  /** Looks up which transfers the workbook remembers. */
  readonly findTransfers: () => Promise<void>;
};

/** The desk, and what it was opened for. */
type OpenedFor = { readonly desk: SubmissionDesk; readonly request: DeskRequest };

const isSame = (a: DeskRequest, b: DeskRequest): boolean =>
  // A sheet of ours that was added since is none of these.
  a.master.grids === b.master.grids &&
  a.master.recognition === b.master.recognition &&
  a.fiscalYear === b.fiscalYear &&
  a.conventions === b.conventions &&
  a.corrections === b.corrections &&
  a.checks === b.checks &&
  a.lastYear === b.lastYear;

/** Gathering submitted files: one thing after the other, shown as it goes; nothing is written here. */
export function gathering({ surroundings, store, findTransfers }: Parts): GatheringWork {
  const tell = (event: GatheringEvent): void => store.send({ type: "gathering", event });
  let opened: OpenedFor | null = null;
  let lastYear: DeskFile | null = null;
  let abort = new AbortController();
  let queue: Promise<void> = Promise.resolve();

  const home = (): HomeState | null => {
    const state = store.state();
    return state.screen === "home" ? state : null;
  };
  /** One thing after the other: the desk compares everything afresh each time. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const ended = queue.then(work).catch((error: unknown) => {
      // The desk may be gone with the worker that it stood in: the next one is opened afresh.
      opened = null;
      throw error;
    });
    queue = ended.catch(() => undefined);
    return ended;
  };
  const requestOf = ({ reading, settings, view }: HomeState): DeskRequest | null =>
    view && {
      master: reading,
      fiscalYear: view.evaluation.fiscalYear,
      conventions: settings.conventions,
      corrections: settings.corrections,
      checks: settings.checks,
      ...(lastYear ? { lastYear } : {}),
    };

  /** Tells how far the reading of files is. */
  const watched = (): DeskOptions => {
    abort = new AbortController();
    const start = surroundings.now().getTime();
    const onProgress = ({ file, done, total }: DeskProgress): void => {
      const spent = (surroundings.now().getTime() - start) / 1000;
      const secondsLeft = done > 1 ? Math.ceil((spent / done) * (total - done)) : null;
      tell({ kind: "running", run: { file, done, total, secondsLeft, stopping: false } });
    };
    return { signal: abort.signal, onProgress };
  };
  const comparing = (): void =>
    tell({ kind: "running", run: { file: null, done: 0, total: 0, secondsLeft: null, stopping: false } });

  const openDesk = async (request: DeskRequest): Promise<Result<Gathering, SubmissionProblem>> => {
    const { openDesk: open } = await surroundings.loadGathering();
    const answer = await open(request);
    if (!answer.ok) return answer;
    opened = { desk: answer.value.desk, request };
    return { ok: true, value: answer.value.gathering };
  };
  const restart = async (
    { desk }: OpenedFor,
    request: DeskRequest,
  ): Promise<Result<Gathering, SubmissionProblem>> => {
    const answer = await desk.restart(request, watched());
    if (answer.ok) opened = { desk, request };
    return answer;
  };
  const compareWith = (request: DeskRequest): Promise<Result<Gathering, SubmissionProblem>> =>
    opened ? restart(opened, request) : openDesk(request);
  /** What is to be asked follows from what is on the desk. */
  const inquire = async (): Promise<void> => {
    const now = home();
    if (!opened || !now) return;
    const { settings, submissions } = now;
    const { inquiry, gathering: gathered } = submissions;
    const { askedPoints, confirmedFindings } = settings;
    const wasAsked = askedPoints.entries.some(({ fiscalYear }) => fiscalYear === gathered?.fiscalYear);
    if (!inquiry.isOpen && !wasAsked) return;
    const found = await opened.desk.inquire({ askedPoints, confirmedFindings });
    tell({ kind: "inquiry", event: { kind: "found", found } });
  };
  const show = async (gathered: Gathering, replaced?: readonly string[]): Promise<void> => {
    tell({ kind: "gathered", gathering: gathered, ...(replaced ? { replaced } : {}) });
    await inquire();
  };
  /** Makes the desk compare with what is shown now. */
  const upToDate = async (): Promise<void> => {
    const now = home();
    const request = now && requestOf(now);
    if (!now || !request || (opened && isSame(opened.request, request))) return;
    comparing();
    let answer = await compareWith(request);
    if (!answer.ok && lastYear) {
      // Last year's book was moved, or is read otherwise now: the departments' files do not depend on it.
      tell({ kind: "lastYearChosen", book: { file: lastYear.name, problem: answer.problem } });
      lastYear = null;
      answer = await compareWith({ ...request, lastYear: undefined });
    }
    if (answer.ok) await show(answer.value);
    else tell({ kind: "refused", problem: answer.problem });
  };
  const atDesk = (work: (desk: SubmissionDesk) => Promise<void>): Promise<void> =>
    inTurn(async () => {
      await upToDate();
      if (!opened) return;
      comparing();
      await work(opened.desk);
    });
  const namesNow = (): readonly string[] =>
    home()?.submissions.gathering?.files.map(({ name }) => name) ?? [];

  return {
    open: async (page) => {
      const now = home();
      if (!now?.view || now.job.kind === "writing") return;
      tell({ kind: "opened", page });
      await findTransfers();
      await inTurn(upToDate);
      // Findings may have been confirmed meanwhile.
      await inTurn(inquire);
    },
    look: (look) => {
      const page = home()?.page;
      if (page?.kind === "gathering") tell({ kind: "opened", page: { ...page, look } });
    },
    add: (files, instead) =>
      atDesk(async (desk) => {
        const names = files.map(({ name }) => name);
        if (instead !== undefined && !names.includes(instead)) await desk.remove(instead);
        const before = new Set(namesNow());
        const replaced = names.filter(
          (name, index) => (before.has(name) && name !== instead) || names.indexOf(name) < index,
        );
        const gathered = await desk.add(files, watched());
        await show(gathered, [...new Set(replaced)]);
      }),
    resume: () =>
      atDesk(async (desk) => {
        await show(await desk.resume(watched()));
      }),
    retry: (name) =>
      atDesk(async (desk) => {
        await show(await desk.retry(name));
      }),
    remove: (name) => atDesk(async (desk) => show(await desk.remove(name))),
    useLastYear: (file) =>
      inTurn(async () => {
        const before = lastYear;
        lastYear = file;
        const now = home();
        const request = now && requestOf(now);
        if (!request) return;
        comparing();
        const answer = await compareWith(request);
        if (answer.ok) {
          await show(answer.value);
          tell({ kind: "lastYearChosen", book: file && { file: file.name, problem: null } });
        } else {
          lastYear = before;
          tell({ kind: "lastYearChosen", book: file && { file: file.name, problem: answer.problem } });
        }
      }),
    stop: () => {
      tell({ kind: "stopping" });
      abort.abort();
    },
    tick: (keys, isChosen) => tell({ kind: "ticked", keys, isChosen }),
    follow: () => inTurn(async () => (opened ? upToDate() : undefined)),
    openInquiries: () => {
      tell({ kind: "inquiry", event: { kind: "opened" } });
      return inTurn(inquire);
    },
    inquire: () => inTurn(inquire),
  };
}
