import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import type { FillNotice } from "../domain/samples/filled-sheet-plan";
import { planFilledSheet } from "../domain/samples/plan-filled-sheet";
import { readSample } from "../domain/samples/read-sample";
import type { EditedSheetChoice, JobOptions, SamplePorts, WriteOutcome } from "./ports";

/** What became of the sheet, how many indicators it prints, and what the officer should look at. */
export type SampleFilled = {
  readonly outcome: WriteOutcome;
  readonly printed: number;
  readonly notices: readonly FillNotice[];
};

/**
 * Fills a sample sheet of the open workbook for all items of the evaluated year. The sheet stands whole afterwards, or the
 * workbook is as it was; fails with "sampleNotUsable" and what is to be mended where the sample sheet leaves something open.
 */
export async function fillSample(
  samples: SamplePorts,
  sampleName: string,
  { evaluation, planName }: { readonly evaluation: PlanEvaluation; readonly planName: string | null },
  whenEdited: EditedSheetChoice,
  options?: JobOptions,
): Promise<Result<SampleFilled, Problem>> {
  options?.onProgress?.({ stage: "reading", done: 0, total: 1 });
  const read = await samples.readSample(sampleName);
  if (!read.ok) return read;
  options?.onProgress?.({ stage: "computing", done: 0, total: 1 });
  const sample = readSample(read.value);
  const { findings } = sample;
  if (findings.length > 0) return failure({ code: "sampleNotUsable", sheet: sampleName, findings });
  const { plan, notices, printed } = planFilledSheet(read.value, sample, { evaluation, planName });
  const written = await samples.writeFilled(plan, evaluation.fiscalYear, whenEdited, options);
  return written.ok ? success({ outcome: written.value, printed, notices }) : written;
}
