import type { AppliedTransfer } from "../../domain/transfers/applied-transfer";
import type { JobOptions, PlanSettings, WorkbookPorts } from "../../usecases/ports";
import type { PaneSurroundings } from "../app/pane-host";
import type { GatheringEvent } from "./gathering-event";
import { chosenWrites } from "./gathering-state";
import { jobOptions } from "./job-options";
import { localTime } from "./local-time";
import type { TransferSubject } from "./pane-state";
import { readYear } from "./read-year";
import type { PaneStore } from "./store";

/** What writing into the officer's cells needs. */
export type TransferJob = {
  readonly ports: WorkbookPorts;
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  readonly signal: AbortSignal;
};

/**
 * Writes the ticked values into the master and 「反映記録」 beside them, and reads the workbook again. Each cell is looked
 * at right before: where one is no longer what was confirmed, nothing is written at all.
 */
export async function transferring(job: TransferJob): Promise<void> {
  const { ports, surroundings, store } = job;
  const now = store.state();
  if (now.screen !== "home" || now.submissions.gathering === null) return;
  const { reading: master, settings, submissions } = now;
  const { fiscalYear } = now.submissions.gathering;
  const writes = chosenWrites(submissions);
  if (writes.length === 0) return;
  const options = begin(job, "transfer");
  const { transferSubmissions } = await surroundings.loadGathering();
  const at = localTime(surroundings.now());
  const request = { master, settings, fiscalYear, writes, at };
  const result = await transferSubmissions(ports.cells, request, options);
  if (!result.ok) {
    const { problem } = result;
    return tell(store, { kind: "transferFailed", problem, about: "transfer" });
  }
  if (result.value === null) return;
  await readAgain(job, settings, fiscalYear);
  await findTransfers(job);
  const { recordSheet } = result.value;
  tell(store, { kind: "transferred", recordSheet, cells: writes.length });
}

/** Puts back what stood in the cells of a transfer, and reads the workbook again. */
export async function reversing(job: TransferJob, transfer: AppliedTransfer): Promise<void> {
  const { ports, surroundings, store } = job;
  const now = store.state();
  if (now.screen !== "home" || !now.view) return;
  const { reading, settings, view } = now;
  const planName = reading.recognition.planName?.text ?? null;
  const options = begin(job, "reversal");
  const { reverseTransfer } = await surroundings.loadGathering();
  const at = localTime(surroundings.now());
  const result = await reverseTransfer(ports, { transfer, planName, settings, at }, options);
  if (!result.ok) {
    const { problem } = result;
    return tell(store, { kind: "transferFailed", problem, about: "reversal" });
  }
  await readAgain(job, settings, view.evaluation.fiscalYear);
  await findTransfers(job);
  tell(store, { kind: "reversed", outcome: result.value });
}

/** Looks up which transfers the workbook remembers. */
export async function findTransfers({
  ports,
  surroundings,
  store,
}: Omit<TransferJob, "signal">): Promise<void> {
  const { reversibleTransfers } = await surroundings.loadGathering();
  const found = await reversibleTransfers(ports.transfers);
  if (found.ok) tell(store, { kind: "transfersFound", transfers: found.value });
  else store.send({ type: "noticed", problem: found.problem });
}

const tell = ({ send }: PaneStore, event: GatheringEvent): void => send({ type: "gathering", event });

function begin({ store, signal }: TransferJob, about: TransferSubject): JobOptions {
  store.send({ type: "writingStarted", about });
  return jobOptions(store, signal);
}

/** What stands in the workbook now. Where it cannot be read, the page says so and what it shows is of before. */
async function readAgain(
  { ports, surroundings, store }: TransferJob,
  settings: PlanSettings,
  fiscalYear: number,
): Promise<void> {
  const useCases = await surroundings.loadUseCases();
  const now = await readYear(useCases, ports.reader, settings, fiscalYear);
  if (now.ok) tell(store, { kind: "masterRead", ...now.value });
  else store.send({ type: "noticed", problem: now.problem });
}
