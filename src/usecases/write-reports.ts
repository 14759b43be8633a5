import type { Problem } from "../domain/problem/problem";
import type { SheetPlan } from "../domain/sheets/sheet-plan";
import type { EditedSheetChoice, JobOptions, SheetWriter } from "./ports";
import type { ReportId } from "./preview-report";

/** A report that is to be written, with the fiscal year that its sheet is noted with. */
export type PlannedReport = {
  readonly report: ReportId;
  readonly plan: SheetPlan;
  readonly fiscalYear: number;
};

/** A report that stands in the workbook. */
export type WrittenReport = PlannedReport & { readonly sheetName: string; readonly replaced: boolean };

/** What became of several reports: each stands whole or is not there at all. */
export type ReportsWritten = {
  readonly written: readonly WrittenReport[];
  /** Why the rest was not written; null where nothing is left. */
  readonly stop:
    | { readonly kind: "failed"; readonly problem: Problem }
    /** Sheets of ours that a person has edited; nothing was done to them. */
    | { readonly kind: "edited"; readonly sheetNames: readonly string[] }
    | null;
  /** What was not written, in order. */
  readonly left: readonly ReportId[];
};

/** Writes reports one after the other, and stops at the first that cannot be written; those before it stand. */
export async function writeReports(
  writer: SheetWriter,
  reports: readonly PlannedReport[],
  whenEdited: EditedSheetChoice,
  options: JobOptions = {},
): Promise<ReportsWritten> {
  const written: WrittenReport[] = [];
  for (const [index, planned] of reports.entries()) {
    const { signal, onProgress } = options;
    const outcome = await writer.writeSheet(planned.plan, planned.fiscalYear, whenEdited, {
      ...(signal ? { signal } : {}),
      // Of several reports it is told how many stand.
      onProgress: (progress) =>
        onProgress?.(reports.length === 1 ? progress : { ...progress, done: index, total: reports.length }),
    });
    const left = reports.slice(index).map(({ report }) => report);
    if (!outcome.ok) return { written, stop: { kind: "failed", problem: outcome.problem }, left };
    if (outcome.value.kind === "editedSheetFound")
      return { written, stop: { kind: "edited", sheetNames: [outcome.value.sheetName] }, left };
    const { sheetName, replaced } = outcome.value;
    written.push({ ...planned, sheetName, replaced });
  }
  return { written, stop: null, left: [] };
}
