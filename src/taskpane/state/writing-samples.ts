import type { Problem } from "../../domain/problem/problem";
import type { FilledSheetPlan } from "../../domain/samples/filled-sheet-plan";
import type { JobOptions, WriteOutcome } from "../../usecases/ports";
import type { SampleSubject } from "../../usecases/prepare-sample";
import type { PlanReading } from "../../usecases/read-plan";
import type { Result } from "../../domain/result/result";
import type { HomeState, YearView } from "./pane-state";
import { jobOptions } from "./job-options";
import { printsTheSame } from "./prints-the-same";
import { readYear } from "./read-year";
import type { MadeSheet, SamplesJob } from "./samples-state";
import type { WritingJob } from "./writing-job";

/** What sample sheets are filled with: the year as it is judged. */
export function sampleSubject({ recognition }: PlanReading, { evaluation }: YearView): SampleSubject {
  return { evaluation, planName: recognition.planName?.text ?? null };
}

/**
 * Fills a sample sheet for the shown year. As for 資料9 the workbook is read once more first, the sample sheet too, and
 * nothing is written where the sheet is no longer the one that was shown.
 */
export async function fillingSample(job: WritingJob & { readonly sample: string }): Promise<void> {
  const { ports, surroundings, store, signal, whenEdited, sample } = job;
  const { send } = store;
  const before = store.state();
  if (before.screen !== "home" || !before.view) return;
  const { settings, view } = before;
  const shown = shownPlan(before, sample);
  send({ type: "writingStarted", about: "samples" });
  const ended = (job: SamplesJob, made: MadeSheet | null = null): void =>
    send({ type: "samples", event: { kind: "ended", job, made } });
  const failed = (problem: Problem): void => ended({ kind: "sampleFailed", sample, problem });
  const options = jobOptions(store, signal);
  const useCases = await surroundings.loadUseCases();

  const now = await readYear(useCases, ports.reader, settings, view.evaluation.fiscalYear, options);
  if (!now.ok) return failed(now.problem);
  const subject = sampleSubject(now.value.reading, now.value.view);
  const prepared = await useCases.prepareSample(ports.samples, sample, subject, options);
  if (!prepared.ok && prepared.problem.code === "cancelled") return failed(prepared.problem);
  const same = prepared.ok && shown !== null && printsTheSame(shown, prepared.value.filling.plan);
  const event = { ...now.value, sample, prepared, same };
  send({ type: "samples", event: { kind: "readAgain", ...event } });
  if (!prepared.ok) return failed(prepared.problem);
  if (!same) return ended({ kind: "sampleChanged", sample });

  const { plan, printed, notices } = prepared.value.filling;
  const { fiscalYear } = now.value.view.evaluation;
  const written = await ports.samples.writeFilled(plan, fiscalYear, whenEdited, options);
  if (!written.ok) return failed(written.problem);
  const { sheetName } = written.value;
  if (written.value.kind === "editedSheetFound") return ended({ kind: "sampleAsking", sample, sheetName });
  const { replaced } = written.value;
  ended(
    { kind: "sampleFilled", sheetName, replaced, printed, notices },
    { sheetName, layout: plan.layout, fiscalYear },
  );
}

/** The sheet that the page shows for a sample sheet; null where it shows none. */
function shownPlan({ page }: HomeState, sample: string): FilledSheetPlan | null {
  const shown = page.kind === "samples" ? page.samples[sample] : undefined;
  return shown?.ok ? shown.value.filling.plan : null;
}

/** Adds a sample sheet and shows it, so that the officer can draw on. Gives the name of the sheet; null where there is none. */
export async function addingSample(
  { ports, store }: Pick<WritingJob, "ports" | "store">,
  layout: string,
  fiscalYear: number,
  add: (options: JobOptions) => Promise<Result<WriteOutcome, Problem>>,
): Promise<string | null> {
  const { send } = store;
  send({ type: "writingStarted", about: "samples" });
  const ended = (job: SamplesJob, made: MadeSheet | null = null): void =>
    send({ type: "samples", event: { kind: "ended", job, made } });
  const added = await add({ onProgress: (progress) => send({ type: "writingProgressed", progress }) });
  if (!added.ok) {
    ended({ kind: "sampleFailed", sample: null, problem: added.problem });
    return null;
  }
  const { sheetName } = added.value;
  ended({ kind: "sampleAdded", sheetName }, { sheetName, layout, fiscalYear });
  await ports.navigator.goTo({ sheet: sheetName, row: 0, column: 0 });
  return sheetName;
}
