import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { PlainNotice } from "../domain/plain-tables/plain-notice";
import type { Problem } from "../domain/problem/problem";
import type { LayoutId } from "../domain/sheets/layouts";
import type { SourceLayoutId } from "../domain/sheets/source-layouts";
import { defaultFiscalYear } from "../usecases/default-fiscal-year";
import { evaluatePlan } from "../usecases/evaluate-plan";
import { fillSample } from "../usecases/fill-sample";
import { layoutRequest } from "../usecases/layout-request";
import type { PlanSettings, WorkbookPorts, WriteOutcome } from "../usecases/ports";
import { isFromPlainTable, type ReportId } from "../usecases/preview-report";
import { readPlan, readSheets, type PlanReading } from "../usecases/read-plan";
import { sampleSheetNames } from "../usecases/sample-sheets";
import { writeReport } from "../usecases/write-report";
import { writeSourceTable } from "../usecases/write-source-table";

/** What became of the ribbon button: a written sheet, a question that only a person can answer, or a refusal. */
export type CommandOutcome =
  | {
      readonly kind: "written";
      readonly sheetName: string;
      /** What the officer has to know about the table that the sheet was made from. */
      readonly notices: readonly PlainNotice[];
    }
  | { readonly kind: "editedSheetFound"; readonly sheetName: string }
  | { readonly kind: "yearNotSaid" }
  /** There is no sample sheet, or it is not told which of several is meant. */
  | { readonly kind: "sampleNotSaid"; readonly count: number }
  | { readonly kind: "refused"; readonly problem: Problem };

/**
 * Writes a report without asking: for the year kept in the workbook if its sheets still name it, else the newest judged
 * year. Shows the written sheet. Never replaces a sheet that a person has edited, and never guesses a year.
 */
export function createReport(ports: WorkbookPorts, report: ReportId): Promise<CommandOutcome> {
  return isFromPlainTable(report) ? createOfPlainTable(ports, report) : createOfYear(ports, report);
}

/** A table of the officer's own is written up without indicators and without a year. */
async function createOfPlainTable(ports: WorkbookPorts, layout: SourceLayoutId): Promise<CommandOutcome> {
  const loaded = await ports.settings.load();
  if (!loaded.ok) return { kind: "refused", problem: loaded.problem };
  const { corrections } = loaded.value;
  const read = await readSheets(ports.reader, { corrections });
  if (!read.ok) return { kind: "refused", problem: read.problem };
  const written = await writeSourceTable(ports.writer, read.value.grids, layout, loaded.value, "ask");
  if (!written.ok) return { kind: "refused", problem: written.problem };
  const { outcome, notices } = written.value;
  return shown(ports, outcome, notices);
}

async function createOfYear(ports: WorkbookPorts, layout: LayoutId): Promise<CommandOutcome> {
  const judged = await judgedWorkbook(ports);
  if (judged.kind !== "judged") return judged;
  const { reading, evaluation, settings } = judged;
  const request = layoutRequest(layout, evaluation, reading, settings);
  const written = await writeReport(ports.writer, layout, request, "ask");
  return written.ok ? shown(ports, written.value) : { kind: "refused", problem: written.problem };
}

/** Fills the sample sheet of the workbook without asking, in the same way. Of several it takes none. */
export async function createFromSample(ports: WorkbookPorts): Promise<CommandOutcome> {
  const judged = await judgedWorkbook(ports);
  if (judged.kind !== "judged") return judged;
  const { reading, evaluation } = judged;
  const names = sampleSheetNames(reading);
  const [sample] = names;
  if (sample === undefined || names.length > 1) return { kind: "sampleNotSaid", count: names.length };
  const planName = reading.recognition.planName?.text ?? null;
  const filled = await fillSample(ports.samples, sample, { evaluation, planName }, "ask");
  return filled.ok ? shown(ports, filled.value.outcome) : { kind: "refused", problem: filled.problem };
}

/** The workbook read and judged for its year, or why it cannot be. */
async function judgedWorkbook(ports: WorkbookPorts): Promise<
  | {
      readonly kind: "judged";
      readonly reading: PlanReading;
      readonly evaluation: PlanEvaluation;
      readonly settings: PlanSettings;
    }
  | Extract<CommandOutcome, { kind: "yearNotSaid" | "refused" }>
> {
  const loaded = await ports.settings.load();
  if (!loaded.ok) return { kind: "refused", problem: loaded.problem };
  const settings = loaded.value;
  const read = await readPlan(ports.reader, { corrections: settings.corrections });
  if (!read.ok) return { kind: "refused", problem: read.problem };
  const { recognition } = read.value;
  const { fiscalYear: saved } = settings;
  const named = recognition.fiscalYears.length > 0;
  const savedHolds = saved !== null && (!named || recognition.fiscalYears.includes(saved));
  const fiscalYear = savedHolds ? saved : defaultFiscalYear(recognition);
  if (fiscalYear === null) return { kind: "yearNotSaid" };
  const evaluated = evaluatePlan(read.value, fiscalYear, settings.conventions);
  if (!evaluated.ok) return { kind: "refused", problem: evaluated.problem };
  return { kind: "judged", reading: read.value, evaluation: evaluated.value, settings };
}

/** Shows the written sheet to the officer. */
async function shown(
  ports: WorkbookPorts,
  outcome: WriteOutcome,
  notices: readonly PlainNotice[] = [],
): Promise<CommandOutcome> {
  if (outcome.kind === "editedSheetFound") return outcome;
  const { sheetName } = outcome;
  await ports.navigator.goTo({ sheet: sheetName, row: 0, column: 0 });
  return { kind: "written", sheetName, notices };
}
