import type { Problem } from "../../domain/problem/problem";
import type { Repair } from "../../domain/repairs/repair";
import type { RepairedCell } from "../../domain/repairs/repaired-cell";
import type { Result } from "../../domain/result/result";
import type { JobOptions, WorkbookPorts } from "../../usecases/ports";
import type { PaneSurroundings } from "../app/pane-host";
import { localTime } from "./local-time";
import type { HomeState } from "./pane-state";
import type { RepairingEvent, RepairOutcome, RepairTask } from "./repairing-state";
import { jobOptions } from "./job-options";
import { readYear } from "./read-year";
import type { PaneStore } from "./store";

/** What writing into the officer's cells needs. */
export type RepairJob = {
  readonly ports: WorkbookPorts;
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  readonly signal: AbortSignal;
};

/** One thing to be done: repair what was chosen, give cells back what they held, mark the findings, take the marks away. */
export type RepairOrder =
  | { readonly task: "repair"; readonly repairs: readonly Repair[] }
  | { readonly task: "takeBack"; readonly cells: readonly RepairedCell[] }
  | { readonly task: "mark" }
  | { readonly task: "unmark" };

const tell = ({ send }: PaneStore, event: RepairingEvent): void => send({ type: "repairing", event });

/** Does one thing to the officer's cells; the workbook is read and checked anew, so that the page tells what stands there. */
export async function repairing(job: RepairJob, order: RepairOrder): Promise<void> {
  const { store, signal } = job;
  store.send({ type: "writingStarted", about: order.task });
  const outcome = await done(job, order, jobOptions(store, signal));
  await findRepairs(job);
  tell(store, { kind: "ended", outcome });
}

async function done(job: RepairJob, order: RepairOrder, options: JobOptions): Promise<RepairOutcome> {
  const { ports, surroundings } = job;
  const now = homeOf(job);
  if (!now?.view) return failed(order.task, { code: "cancelled" });
  const { repairCells, takeBackRepairs } = await surroundings.loadChecks();
  switch (order.task) {
    case "repair": {
      const at = localTime(surroundings.now());
      const { reading, view } = now;
      const request = { reading, evaluation: view.evaluation, repairs: order.repairs, at };
      const result = await repairCells(ports.repairs, request, options);
      await checkAgain(job);
      return outcomeOf(order.task, result, ({ count }) => ({ kind: "repaired", count }));
    }
    case "takeBack": {
      const result = await takeBackRepairs(ports, order.cells, options);
      await checkAgain(job);
      return outcomeOf(order.task, result, (value) => ({ kind: "takenBack", ...value }));
    }
    case "mark": {
      const problem = await checkAgain(job);
      if (problem) return failed(order.task, problem);
      const result = await ports.marker.mark(openCells(homeOf(job)));
      return outcomeOf(order.task, result, ({ count }) => ({ kind: "marked", count }));
    }
    case "unmark":
      return outcomeOf(order.task, await ports.marker.unmark(), ({ found }) => ({ kind: "unmarked", found }));
  }
}

/** Looks up which repairs the workbook remembers. */
export async function findRepairs({ ports, surroundings, store }: Omit<RepairJob, "signal">): Promise<void> {
  const { repairedCells } = await surroundings.loadChecks();
  const found = await repairedCells(ports.repairs);
  if (found.ok) tell(store, { kind: "found", repaired: found.value });
  else store.send({ type: "noticed", problem: found.problem });
}

const failed = (task: RepairTask, problem: Problem): RepairOutcome => ({ kind: "failed", task, problem });

function outcomeOf<Value>(
  task: RepairTask,
  result: Result<Value, Problem>,
  said: (value: Value) => RepairOutcome,
): RepairOutcome {
  return result.ok ? said(result.value) : failed(task, result.problem);
}

function homeOf({ store }: RepairJob): HomeState | null {
  const state = store.state();
  return state.screen === "home" ? state : null;
}

/** The cells of the findings that are left to look at. */
function openCells(home: HomeState | null) {
  const open = home?.check.kind === "done" ? home.check.review.open : [];
  return open.flatMap(({ finding }) => finding.cell ?? []);
}

/** Reads and checks the workbook anew. Where it cannot be read, the page says so and what it shows is of before. */
async function checkAgain(job: RepairJob): Promise<Problem | null> {
  const { ports, surroundings, store } = job;
  const now = homeOf(job);
  if (!now?.view) return null;
  const { settings, text, view: shown } = now;
  const { fiscalYear } = shown.evaluation;
  const [useCases, checks] = await Promise.all([surroundings.loadUseCases(), surroundings.loadChecks()]);
  const read = await readYear(useCases, ports.reader, settings, fiscalYear);
  if (!read.ok) {
    store.send({ type: "noticed", problem: read.problem });
    return read.problem;
  }
  const result = await checks.checkReading(read.value.reading, fiscalYear, settings, text.given);
  tell(store, { kind: "checked", ...read.value, result });
  return result.ok ? null : result.problem;
}
