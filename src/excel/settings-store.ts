import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import type { PlanSettings, SettingsStore, TransferStore } from "../usecases/ports";
import type { ExcelRuntime } from "./excel-runtime";
import { problemOf } from "./host-errors";
import { emptyNotes, notesFromXml, notesToXml, type WorkbookNotes } from "./workbook-notes";
import { notesPart, readNotesXml } from "./workbook-overview";

/** Keeps the officer's settings in the workbook's custom XML, beside the notes about sheets that we wrote. */
export function settingsStore(excel: ExcelRuntime): SettingsStore {
  return {
    load: () => attempt(excel, async (context) => (await loadNotes(context)).notes.settings),
    save: (settings: PlanSettings) =>
      attempt(excel, async (context) => {
        const { notes, part } = await loadNotes(context);
        const xml = notesToXml({ ...notes, settings });
        if (part) part.setXml(xml);
        else context.workbook.customXmlParts.add(xml);
        await context.sync();
        return null;
      }),
  };
}

/** The transfers that the workbook remembers. */
export function transferStore(excel: ExcelRuntime): TransferStore {
  return {
    load: () => attempt(excel, async (context) => (await loadNotes(context)).notes.transfers?.entries ?? []),
  };
}

/** Our notes of the workbook and the part that holds them; two round trips. */
export async function loadNotes(
  context: Excel.RequestContext,
): Promise<{ readonly notes: WorkbookNotes; readonly part: Excel.CustomXmlPart | null }> {
  const part = notesPart(context);
  part.load("id");
  await context.sync();
  if (part.isNullObject) return { notes: emptyNotes, part: null };
  return { notes: notesFromXml(await readNotesXml(context, part)), part };
}

/** Runs a batch whose only outcome is its value. */
export async function attempt<Value>(
  excel: ExcelRuntime,
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value, Problem>> {
  try {
    return success(await excel.run(work));
  } catch (error) {
    return failure(problemOf(error));
  }
}
