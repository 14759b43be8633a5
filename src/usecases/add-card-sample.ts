import type { Problem } from "../domain/problem/problem";
import type { Result } from "../domain/result/result";
import { planCardSample } from "../domain/samples/card-sample";
import type { AppendixFont } from "../domain/sheets/shiryo9/form";
import { noFiscalYear } from "./preview-report";
import type { EditedSheetChoice, JobOptions, SheetWriter, WriteOutcome } from "./ports";

export { providedSampleLayout } from "../domain/samples/card-sample";

/** Adds 「ひな形（カード）」 to the workbook, for the officer to change and to fill. */
export function addCardSample(
  writer: SheetWriter,
  font: AppendixFont,
  whenEdited: EditedSheetChoice,
  options?: JobOptions,
): Promise<Result<WriteOutcome, Problem>> {
  return writer.writeSheet(planCardSample(font), noFiscalYear, whenEdited, options);
}
