import type { BringProblem } from "../../usecases/bring-samples";
import type { DeskFile } from "../../usecases/submission-desk";
import { breath } from "./breath";
import { readYear } from "./read-year";
import type { WritingJob } from "./writing-job";

/**
 * Copies the sample sheets of another workbook's file into this one, and reads the workbook again with them: they are the
 * officer's sheets, not ours.
 */
export async function bringingSamples(
  { ports, surroundings, store }: Pick<WritingJob, "ports" | "surroundings" | "store">,
  file: DeskFile,
): Promise<void> {
  const { send } = store;
  const before = store.state();
  if (before.screen !== "home" || !before.view) return;
  const { settings, view } = before;
  send({ type: "writingStarted", about: "samples" });
  const failed = (problem: BringProblem): void => {
    const job = { kind: "samplesNotBrought", file: file.name, problem } as const;
    send({ type: "samples", event: { kind: "ended", job, made: null } });
  };
  const [useCases, find] = await Promise.all([surroundings.loadUseCases(), surroundings.loadSampleFinder()]);
  const brought = await useCases.bringSamples(ports.samples, find, file);
  if (!brought.ok) return failed(brought.problem);
  const { fiscalYear } = view.evaluation;
  const now = await readYear(useCases, ports.reader, settings, fiscalYear, {
    breath,
    onProgress: (progress) => send({ type: "writingProgressed", progress }),
  });
  if (!now.ok) return failed({ kind: "excel", problem: now.problem });
  const event = { kind: "brought", ...now.value, file: file.name, sheets: brought.value } as const;
  send({ type: "samples", event });
}
