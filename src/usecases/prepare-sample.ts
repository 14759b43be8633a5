import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import { planFilledSheetSteps, type PlannedFilling } from "../domain/samples/plan-filled-sheet";
import { readSample } from "../domain/samples/read-sample";
import type { SampleSheet } from "../domain/samples/sample-sheet";
import { walkSteps } from "../domain/steps/breath";
import type { JobOptions, SamplePorts } from "./ports";

/** What sample sheets are filled with. */
export type SampleSubject = { readonly evaluation: PlanEvaluation; readonly planName: string | null };

/** A sample sheet with the sheet that would be made from it now. */
export type PreparedSample = { readonly sheet: SampleSheet; readonly filling: PlannedFilling };

/**
 * Reads a sample sheet of the open workbook and plans the sheet that is made from it, without writing. Fails with
 * "sampleNotUsable" and what is to be mended where the sample sheet leaves something open, with "cancelled" where that was wanted.
 */
export async function prepareSample(
  samples: Pick<SamplePorts, "readSample">,
  sampleName: string,
  subject: SampleSubject,
  options: JobOptions = {},
): Promise<Result<PreparedSample, Problem>> {
  const read = await samples.readSample(sampleName);
  if (!read.ok) return read;
  const sample = readSample(read.value);
  const { findings } = sample;
  if (findings.length > 0) return failure({ code: "sampleNotUsable", sheet: sampleName, findings });
  const filling = await walkSteps(planFilledSheetSteps(read.value, sample, subject), options.breath);
  if (options.signal?.aborted) return failure({ code: "cancelled" });
  return success({ sheet: read.value, filling });
}
