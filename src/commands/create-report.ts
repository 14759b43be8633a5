import type { Problem } from "../domain/problem/problem";
import type { LayoutId } from "../domain/sheets/layouts";
import { defaultFiscalYear } from "../usecases/default-fiscal-year";
import { evaluatePlan } from "../usecases/evaluate-plan";
import { layoutRequest } from "../usecases/layout-request";
import type { WorkbookPorts } from "../usecases/ports";
import { readPlan } from "../usecases/read-plan";
import { writeReport } from "../usecases/write-report";

/** What became of the ribbon button: a written sheet, a question that only a person can answer, or a refusal. */
export type CommandOutcome =
  | { readonly kind: "written"; readonly sheetName: string }
  | { readonly kind: "editedSheetFound"; readonly sheetName: string }
  | { readonly kind: "yearNotSaid" }
  | { readonly kind: "refused"; readonly problem: Problem };

/**
 * Writes a report without asking: for the year kept in the workbook if its sheets still name it, else the newest judged
 * year. Shows the written sheet. Never replaces a sheet that a person has edited, and never guesses a year.
 */
export async function createReport(ports: WorkbookPorts, layout: LayoutId): Promise<CommandOutcome> {
  const loaded = await ports.settings.load();
  if (!loaded.ok) return { kind: "refused", problem: loaded.problem };
  const { corrections, conventions } = loaded.value;
  const read = await readPlan(ports.reader, { corrections });
  if (!read.ok) return { kind: "refused", problem: read.problem };
  const { recognition } = read.value;
  const { fiscalYear: saved } = loaded.value;
  const named = recognition.fiscalYears.length > 0;
  const savedHolds = saved !== null && (!named || recognition.fiscalYears.includes(saved));
  const fiscalYear = savedHolds ? saved : defaultFiscalYear(recognition);
  if (fiscalYear === null) return { kind: "yearNotSaid" };

  const evaluated = evaluatePlan(read.value, fiscalYear, conventions);
  if (!evaluated.ok) return { kind: "refused", problem: evaluated.problem };
  const request = layoutRequest(layout, evaluated.value, read.value, loaded.value);
  const outcome = await writeReport(ports.writer, layout, request, "ask");
  if (!outcome.ok) return { kind: "refused", problem: outcome.problem };
  if (outcome.value.kind === "editedSheetFound") return outcome.value;
  const { sheetName } = outcome.value;
  await ports.navigator.goTo({ sheet: sheetName, row: 0, column: 0 });
  return { kind: "written", sheetName };
}
