import type { PlanSettings, WorkbookPorts } from "../../usecases/ports";
import type { PaneSurroundings } from "../app/pane-host";
import { gathering } from "./gathering";
import type { GatheringState } from "./gathering-state";
import type { Page } from "./pane-state";
import type { PaneStore } from "./store";
import { submissionActions, type SubmissionActions } from "./submission-actions";
import { writingInquiries } from "./writing-inquiries";
import { findTransfers, reversing, transferring, type TransferJob } from "./transferring";

/** Everything that is done about submitted files, from gathering them to writing into the officer's cells. */
export type SubmissionWork = {
  readonly actions: SubmissionActions;
  /** Compares with the master that is shown now, if files were gathered at all. */
  readonly follow: () => Promise<void>;
  /** After the workbook was read afresh: what was gathered is there again, and the page if it was open. */
  readonly comeBack: (page: Page | undefined, kept: GatheringState | undefined) => Promise<void>;
};

type Parts = {
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  /** The open workbook; null while Excel has not answered. */
  readonly ports: () => WorkbookPorts | null;
  /** The signal by which the next long job is cancelled. */
  readonly newSignal: () => AbortSignal;
  /** Runs work whose faults are shown by the pane. */
  readonly attend: (work: () => Promise<void>) => void;
  /** Keeps settings in the workbook, one saving after the other. */
  readonly save: (settings: PlanSettings) => Promise<void>;
};

/** Ties gathering and transferring to one pane. */
export function submissionWork(parts: Parts): SubmissionWork {
  const { surroundings, store, ports, newSignal, attend, save } = parts;
  const gatherer = gathering({
    surroundings,
    store,
    findTransfers: async () => {
      const open = ports();
      if (open) await findTransfers({ ports: open, surroundings, store });
    },
  });
  /** Writes into the workbook unless something is being written, and gathers anew. */
  const writeCells = async (job: (parts: TransferJob) => Promise<void>): Promise<void> => {
    const [open, now] = [ports(), store.state()];
    if (!open || now.screen !== "home" || now.job.kind === "writing") return;
    await job({ ports: open, surroundings, store, signal: newSignal() });
    await gatherer.follow();
  };
  const reverseLast = async (job: TransferJob): Promise<void> => {
    const now = store.state();
    const [last] = now.screen === "home" ? now.submissions.transfers : [];
    if (last) await reversing(job, last);
  };
  return {
    actions: submissionActions({
      gatherer,
      store,
      attend,
      transfer: () => writeCells(transferring),
      reverse: () => writeCells(reverseLast),
      writeInquiries: async (whenEdited) => {
        await writeCells((job) => writingInquiries({ ...job, whenEdited, save }));
        await gatherer.inquire();
      },
    }),
    follow: gatherer.follow,
    comeBack: async (page, kept) => {
      if (kept) store.send({ type: "gathering", event: { kind: "kept", state: kept } });
      if (page?.kind === "gathering") await gatherer.open(page);
      else await gatherer.follow();
    },
  };
}
