import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { Problem } from "../domain/problem/problem";
import type { Result } from "../domain/result/result";
import { planShiryo9, type Shiryo9Options } from "../domain/sheets/shiryo9/plan-shiryo9";
import type { EditedSheetChoice, JobOptions, SheetWriter, WriteOutcome } from "./ports";

/** Writes 資料9 for the evaluated year. The sheet stands whole afterwards, or the workbook is as it was. */
export async function writeAppendix(
  writer: SheetWriter,
  evaluation: PlanEvaluation,
  layoutOptions: Shiryo9Options,
  whenEdited: EditedSheetChoice,
  options?: JobOptions,
): Promise<Result<WriteOutcome, Problem>> {
  options?.onProgress?.({ stage: "computing", done: 0, total: 1 });
  const plan = planShiryo9(evaluation, layoutOptions);
  return writer.writeSheet(plan, evaluation.fiscalYear, whenEdited, options);
}
