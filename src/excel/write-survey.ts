import type { Problem } from "../domain/problem/problem";
import type { SheetPlan } from "../domain/sheets/sheet-plan";
import { lookUpStyles, missingStyles } from "./cell-styles";
import { fingerprintRows, textFingerprint } from "./fingerprint";
import { ProblemError } from "./host-errors";
import { readContents } from "./read-contents";
import { emptyNotes, noteOfSheet, notesFromXml, type SheetNote, type WorkbookNotes } from "./workbook-notes";
import { readNotesXml, workbookOverview, type SheetOverview } from "./workbook-overview";

/** A sheet that we wrote earlier for the same layout and year. */
export type EarlierSheet = {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly edited: boolean;
};

/** The workbook as it is just before writing. */
export type Survey = {
  readonly sheetNames: readonly string[];
  readonly earlier: EarlierSheet | null;
  readonly notes: WorkbookNotes;
  /** The text of our custom XML part; null when the workbook has none. */
  readonly notesXml: string | null;
  readonly missingStyles: readonly string[];
};

/**
 * Looks at what is there before anything is written: two round trips, a third when an earlier sheet of
 * ours has to be compared with what we wrote. Fails when the workbook's structure is protected.
 */
export async function surveyForWriting(
  context: Excel.RequestContext,
  plan: Pick<SheetPlan, "layout" | "styles">,
  fiscalYear: number,
): Promise<Survey> {
  const { protection } = context.workbook;
  protection.load("protected");
  const styles = lookUpStyles(context, plan);
  const { sheets, part } = await workbookOverview(context);
  const problem: Problem | null = protection.protected ? { code: "structureProtected" } : null;
  if (problem) throw new ProblemError(problem);
  const notesXml = part ? await readNotesXml(context, part) : null;
  const notes = notesXml === null ? emptyNotes : notesFromXml(notesXml);
  return {
    sheetNames: sheets.map(({ name }) => name),
    earlier: await findEarlier(context, sheets, notes, plan.layout, fiscalYear),
    notes,
    notesXml,
    missingStyles: missingStyles(styles),
  };
}

async function findEarlier(
  context: Excel.RequestContext,
  sheets: readonly SheetOverview[],
  notes: WorkbookNotes,
  layout: string,
  fiscalYear: number,
): Promise<EarlierSheet | null> {
  const position = sheets.findIndex((sheet) => {
    const note = noteOfSheet(notes, sheet);
    return note?.layout === layout && note.fiscalYear === fiscalYear;
  });
  const sheet = sheets[position];
  const note = sheet && noteOfSheet(notes, sheet);
  if (!sheet || !note) return null;
  const edited = await isEdited(context, sheet, note);
  return { id: sheet.id, name: sheet.name, position, edited };
}

/** A sheet that was being written when the add-in was closed carries no fingerprint and is never "edited". */
async function isEdited(
  context: Excel.RequestContext,
  sheet: SheetOverview,
  note: SheetNote,
): Promise<boolean> {
  if (note.fingerprint === null) return false;
  const { contents } = await readContents(context, [sheet], {}, () => () => null);
  const texts = (contents[0] ?? []).flatMap(fingerprintRows);
  const origin = { row: sheet.used?.row ?? 0, column: sheet.used?.column ?? 0 };
  return textFingerprint(texts, origin) !== note.fingerprint;
}
