import type { Problem } from "../domain/problem/problem";
import { success, type Result } from "../domain/result/result";
import type { FillNotice } from "../domain/samples/filled-sheet-plan";
import type { EditedSheetChoice, JobOptions, SamplePorts, WriteOutcome } from "./ports";
import { prepareSample, type SampleSubject } from "./prepare-sample";

/** What became of the sheet, how many indicators it prints, and what the officer should look at. */
export type SampleFilled = {
  readonly outcome: WriteOutcome;
  readonly printed: number;
  readonly notices: readonly FillNotice[];
};

/**
 * Fills a sample sheet of the open workbook for all items of the evaluated year. The sheet stands whole afterwards, or the
 * workbook is as it was; fails with "sampleNotUsable" as `prepareSample` does.
 */
export async function fillSample(
  samples: SamplePorts,
  sampleName: string,
  subject: SampleSubject,
  whenEdited: EditedSheetChoice,
  options?: JobOptions,
): Promise<Result<SampleFilled, Problem>> {
  options?.onProgress?.({ stage: "reading", done: 0, total: 1 });
  const prepared = await prepareSample(samples, sampleName, subject, options);
  if (!prepared.ok) return prepared;
  const { plan, notices, printed } = prepared.value.filling;
  const written = await samples.writeFilled(plan, subject.evaluation.fiscalYear, whenEdited, options);
  return written.ok ? success({ outcome: written.value, printed, notices }) : written;
}
