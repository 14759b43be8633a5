import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbookPorts } from "../../src/excel/workbook-ports";
import type { PlanEvaluation } from "../../src/domain/evaluation/plan-evaluation";
import { evaluatePlan } from "../../src/usecases/evaluate-plan";
import type { WorkbookPorts } from "../../src/usecases/ports";
import { readPlan, type PlanReading } from "../../src/usecases/read-plan";
import { openEmbeddedExcel, type OpenedExcel } from "../../src/workbench/host/node/open-embedded-excel";

/** A workbook open in the embedded host, with the ports that the add-in works through. */
export type OpenedFixture = OpenedExcel & { readonly ports: WorkbookPorts };

/** Path of a file under test/fixtures. */
export function fixturePath(name: string): string {
  return join(__dirname, "..", "fixtures", name);
}

/** Opens the bytes of a workbook in the embedded host. */
export async function openBytes(bytes: Uint8Array): Promise<OpenedFixture> {
  const opened = await openEmbeddedExcel(bytes);
  return { ...opened, ports: createWorkbookPorts(opened.Excel) };
}

/** Opens a workbook of test/fixtures in the embedded host. */
export function openFixture(name: string): Promise<OpenedFixture> {
  return openBytes(readFileSync(fixturePath(name)));
}

/** Reads and judges an open workbook; the test fails when either is refused. */
export async function readAndJudge(
  { ports }: OpenedFixture,
  fiscalYear: number,
): Promise<{ readonly reading: PlanReading; readonly evaluation: PlanEvaluation }> {
  const reading = await readPlan(ports.reader);
  if (!reading.ok) throw new Error(`not read: ${JSON.stringify(reading.problem)}`);
  const evaluation = evaluatePlan(reading.value, fiscalYear);
  if (!evaluation.ok) throw new Error(`not judged: ${JSON.stringify(evaluation.problem)}`);
  return { reading: reading.value, evaluation: evaluation.value };
}
