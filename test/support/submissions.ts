import { readFileSync } from "node:fs";
import { fixturePath, openBytes, type OpenedFixture } from "./open-fixture";
import type { Collection } from "../../src/domain/submissions/collection";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import {
  collectSubmissions,
  type SubmissionReader,
  type SubmittedFile,
} from "../../src/usecases/collect-submissions";
import type { PlanSettings } from "../../src/usecases/ports";
import { readPlan, type PlanReading } from "../../src/usecases/read-plan";

/** The files that the departments of the sample sent in. */
export const sentIn = ["soumu.xlsx", "shimin.xlsx", "fukushi.xlsx", "kensetsu.xlsx", "kyoiku.xlsx"];

/** A file of test/fixtures/submission, as it is handed in. */
export function submitted(name: string): SubmittedFile {
  return {
    name,
    bytes: async () => new Uint8Array(readFileSync(fixturePath(`submission/${name}`))),
  };
}

/** A workbook opened in the embedded host, saved as the department would send it. */
export async function changed(
  name: string,
  change: (sheet: Excel.Worksheet) => void,
  as = name,
): Promise<SubmittedFile> {
  const book = await openBytes(readFileSync(fixturePath(`submission/${name}`)));
  await book.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("実績報告"));
    await context.sync();
  });
  const bytes = await book.save();
  return { name: as, bytes: async () => bytes };
}

/** The master open in the embedded host, read. */
export type OpenedMaster = OpenedFixture & { readonly reading: PlanReading; readonly settings: PlanSettings };

/** Opens and reads the master of the sample, changed beforehand where wanted. */
export async function openMaster(change?: (sheet: Excel.Worksheet) => void): Promise<OpenedMaster> {
  const book = await openBytes(readFileSync(fixturePath("submission/master.xlsx")));
  if (change) {
    await book.Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("実績報告"));
      await context.sync();
    });
  }
  const settings = await book.ports.settings.load();
  const reading = await readPlan(book.ports.reader);
  if (!reading.ok || !settings.ok) throw new Error("the master was not read");
  return { ...book, reading: reading.value, settings: settings.value };
}

/** Gathers files into an open master; the test fails when that is refused. */
export async function gathered(
  { reading, settings }: OpenedMaster,
  files: readonly SubmittedFile[],
  reader: SubmissionReader = readWorkbookFile,
): Promise<Collection> {
  const { conventions, corrections } = settings;
  const request = { master: reading, fiscalYear: 2024, conventions, corrections };
  const collected = await collectSubmissions(request, files, reader);
  if (!collected.ok) throw new Error(JSON.stringify(collected.problem));
  return collected.value;
}
