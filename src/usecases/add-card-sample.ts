import type { Problem } from "../domain/problem/problem";
import type { Result } from "../domain/result/result";
import { planCardSample } from "../domain/samples/card-sample";
import type { AppendixFont } from "../domain/sheets/shiryo9/form";
import type { EditedSheetChoice, JobOptions, SheetWriter, WriteOutcome } from "./ports";

/** A sample sheet is about no fiscal year: there is one of ours in a workbook. */
const noFiscalYear = 0;

/** Adds 「ひな形（カード）」 to the workbook, for the officer to change and to fill. */
export function addCardSample(
  writer: SheetWriter,
  font: AppendixFont,
  whenEdited: EditedSheetChoice,
  options?: JobOptions,
): Promise<Result<WriteOutcome, Problem>> {
  return writer.writeSheet(planCardSample(font), noFiscalYear, whenEdited, options);
}
