import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { FileProblem } from "../domain/problem/problem";
import { createWorkbookPorts } from "../excel/workbook-ports";
import type { PlanSettings, WorkbookPorts } from "../usecases/ports";
import { readPlan, type PlanReading } from "../usecases/read-plan";
import { openEmbeddedExcel } from "../workbench/host/node/open-embedded-excel";
import { OpenError } from "../workbench/host/store/package";
import { refusalOf } from "./fiscal-year-option";
import { Refusal } from "./refusal";

/** A workbook opened in the embedded Excel host. */
export type OpenedBook = {
  /** The file as it was opened. */
  readonly bytes: Uint8Array;
  readonly ports: WorkbookPorts;
  /** What an officer chose for this workbook. */
  readonly settings: PlanSettings;
  /** The workbook as it is now, as the bytes of an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
};

/** Opens a workbook file. Refused, with the reason, when it cannot be read as a workbook. */
export async function openBook(path: string | undefined): Promise<OpenedBook> {
  if (path === undefined) throw new Refusal("ブックのファイル名を書いてください。");
  const bytes = readFile(path);
  try {
    const { Excel, save } = await openEmbeddedExcel(bytes);
    const ports = createWorkbookPorts(Excel);
    const settings = await ports.settings.load();
    if (!settings.ok) throw refusalOf(settings.problem);
    return { bytes, ports, settings: settings.value, save };
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    throw refusalOf({ code: "fileNotReadable", file: basename(path), why: whyNotOpened[error.failure.kind] });
  }
}

const whyNotOpened: Readonly<Record<OpenError["failure"]["kind"], FileProblem>> = {
  "not-a-zip": "notZip",
  "encrypted-or-legacy": "encrypted",
  "not-a-workbook": "notWorkbook",
  broken: "broken",
  "too-big": "tooLarge",
};

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw refusalOf({ code: "fileNotReadable", file: basename(path), why: "notFound" });
  }
}

/** What the workbook says. Refused when nothing can be recognised in it. */
export async function readBook({ ports, settings }: OpenedBook): Promise<PlanReading> {
  const reading = await readPlan(ports.reader, { corrections: settings.corrections });
  if (!reading.ok) throw refusalOf(reading.problem);
  return reading.value;
}
