import type { Problem } from "../domain/problem/problem";
import type { Result } from "../domain/result/result";
import type { LayoutRequest } from "../domain/sheets/layout-request";
import { withFiguresAs } from "../domain/sheets/formulas/with-formulas";
import { layouts, type LayoutId } from "../domain/sheets/layouts";
import type { EditedSheetChoice, JobOptions, SheetWriter, WriteOutcome } from "./ports";

/** Writes a layout of the evaluated year. The sheet stands whole afterwards, or the workbook is as it was. */
export async function writeReport(
  writer: SheetWriter,
  layout: LayoutId,
  request: LayoutRequest,
  whenEdited: EditedSheetChoice,
  options?: JobOptions,
): Promise<Result<WriteOutcome, Problem>> {
  options?.onProgress?.({ stage: "computing", done: 0, total: 1 });
  const plan = withFiguresAs(request.figuresAs, layouts[layout](request), request.evaluation);
  return writer.writeSheet(plan, request.evaluation.fiscalYear, whenEdited, options);
}
