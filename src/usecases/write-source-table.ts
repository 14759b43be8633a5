import type { SheetGrid } from "../domain/grid/sheet-grid";
import type { PlainNotice } from "../domain/plain-tables/plain-notice";
import type { Problem } from "../domain/problem/problem";
import { success, type Result } from "../domain/result/result";
import { sourceLayouts, type SourceLayoutId } from "../domain/sheets/source-layouts";
import { withFiguresAs } from "../domain/sheets/formulas/with-formulas";
import type { AppendixSettings } from "./layout-request";
import type { EditedSheetChoice, JobOptions, SheetWriter, WriteOutcome } from "./ports";
import { noFiscalYear } from "./preview-report";

/** What became of the sheet, and what the officer has to know about the table it was made from. */
export type SourceTableWritten = {
  readonly outcome: WriteOutcome;
  /** What the table comes to, as printed; null where it cannot be said. */
  readonly total: string | null;
  readonly notices: readonly PlainNotice[];
};

/**
 * Writes a layout from the plain table that the officer keeps on one of the sheets. The sheet stands whole afterwards, or
 * the workbook is as it was; fails where the table is not found or leaves a figure open.
 */
export async function writeSourceTable(
  writer: SheetWriter,
  grids: readonly SheetGrid[],
  layout: SourceLayoutId,
  { appendixFont, figuresAs }: Pick<AppendixSettings, "appendixFont" | "figuresAs">,
  whenEdited: EditedSheetChoice,
  options?: JobOptions,
): Promise<Result<SourceTableWritten, Problem>> {
  const made = sourceLayouts[layout](grids, appendixFont);
  if (!made.ok) return made;
  const { plan, total, notices } = made.value;
  const written = await writer.writeSheet(
    withFiguresAs(figuresAs, plan, null),
    noFiscalYear,
    whenEdited,
    options,
  );
  return written.ok ? success({ outcome: written.value, total, notices }) : written;
}
