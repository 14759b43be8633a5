import { checkOptionsFrom, checkOptionsToStore } from "../domain/checks/check-options-from";
import { confirmedFrom } from "../domain/confirmations/confirmed-from";
import { conventionsFrom } from "../domain/conventions/conventions-from";
import { askedFrom } from "../domain/inquiries/asked-from";
import { isFields } from "../domain/kept/fields";
import { keptToStore } from "../domain/kept/kept-entries";
import { correctionsFrom, correctionsToStore } from "../domain/recognition/corrections/corrections-from";
import { repairsFrom, repairsToStore, type KeptRepairs } from "../domain/repairs/repairs-from";
import type { AppliedTransfer } from "../domain/transfers/applied-transfer";
import { transfersFrom, transfersToStore, type KeptTransfers } from "../domain/transfers/transfers-from";
import { defaultSettings } from "../usecases/default-settings";
import type { PlanSettings } from "../usecases/ports";

/** Namespace of the one custom XML part that we keep in a workbook. */
export const notesNamespace = "urn:tasseicho:workbook";

/** A sheet that we wrote, as noted in the workbook. */
export type SheetNote = {
  /** Excel's identifier of the worksheet; survives renaming. */
  readonly id: string;
  readonly name: string;
  readonly layout: string;
  readonly fiscalYear: number;
  /** `textFingerprint` of what we wrote; null while the sheet is being written. */
  readonly fingerprint: string | null;
};

/** Everything that we keep in a workbook. Fields of later versions are carried along untouched. */
export type WorkbookNotes = {
  readonly settings: PlanSettings;
  readonly sheets: readonly SheetNote[];
  /** Transfers that can be taken back; absent where there are none. */
  readonly transfers?: KeptTransfers;
  /** Repairs that can be taken back; absent where there are none. */
  readonly repairs?: KeptRepairs;
  readonly unknown: Readonly<Record<string, unknown>>;
  /** Settings of later versions. */
  readonly unknownSettings?: Readonly<Record<string, unknown>>;
};

/** Notes of a workbook that has none. */
export const emptyNotes: WorkbookNotes = { settings: defaultSettings, sheets: [], unknown: {} };

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Excel may write the part back with other entities than ours; "&amp;" comes last so that nothing is unescaped twice. */
const unescapeText = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

/** The notes as the XML text of the part: a JSON document inside one element. */
export function notesToXml(notes: WorkbookNotes): string {
  const { settings, sheets, transfers, repairs, unknown, unknownSettings } = notes;
  const stored = {
    ...unknownSettings,
    ...settings,
    corrections: correctionsToStore(settings.corrections),
    checks: checkOptionsToStore(settings.checks),
    confirmedFindings: keptToStore(settings.confirmedFindings),
    askedPoints: keptToStore(settings.askedPoints),
  };
  const json = JSON.stringify({
    ...unknown,
    settings: stored,
    sheets,
    ...(transfers ? { transfers: transfersToStore(transfers) } : {}),
    ...(repairs ? { repairs: repairsToStore(repairs) } : {}),
  });
  return `<tasseicho xmlns="${notesNamespace}" version="1">${escapeText(json)}</tasseicho>`;
}

const isSheetNote = (value: unknown): value is SheetNote =>
  isFields(value) &&
  typeof value.id === "string" &&
  typeof value.name === "string" &&
  typeof value.layout === "string" &&
  typeof value.fiscalYear === "number" &&
  (value.fingerprint === null || typeof value.fingerprint === "string");

type KeptSettings = Pick<WorkbookNotes, "settings" | "unknownSettings">;

const settingsFrom = (value: unknown): KeptSettings => {
  if (!isFields(value)) return { settings: defaultSettings };
  const {
    fiscalYear,
    appendixTitle,
    appendixFont,
    figuresAs,
    corrections,
    conventions,
    checks,
    confirmedFindings,
    askedPoints,
    ...unknownSettings
  } = value;
  const settings: PlanSettings = {
    fiscalYear: typeof fiscalYear === "number" ? fiscalYear : null,
    appendixTitle: typeof appendixTitle === "string" ? appendixTitle : null,
    appendixFont:
      appendixFont === "gothic" || appendixFont === "bizUd" ? appendixFont : defaultSettings.appendixFont,
    figuresAs: figuresAs === "formulas" ? "formulas" : defaultSettings.figuresAs,
    corrections: correctionsFrom(corrections),
    conventions: conventionsFrom(conventions),
    checks: checkOptionsFrom(checks),
    confirmedFindings: confirmedFrom(confirmedFindings),
    askedPoints: askedFrom(askedPoints),
  };
  return Object.keys(unknownSettings).length > 0 ? { settings, unknownSettings } : { settings };
};

/** Reads the part back. A part that cannot be understood counts as no notes: nothing in it is needed to work. */
export function notesFromXml(xml: string): WorkbookNotes {
  const text = />([^<]*)<\/tasseicho>\s*$/.exec(xml)?.[1];
  if (text === undefined) return emptyNotes;
  try {
    const parsed: unknown = JSON.parse(unescapeText(text));
    if (!isFields(parsed)) return emptyNotes;
    const { settings, sheets, transfers, repairs, ...unknown } = parsed;
    return {
      ...settingsFrom(settings),
      sheets: Array.isArray(sheets) ? sheets.filter(isSheetNote) : [],
      ...(transfers === undefined ? {} : { transfers: transfersFrom(transfers) }),
      ...(repairs === undefined ? {} : { repairs: repairsFrom(repairs) }),
      unknown,
    };
  } catch {
    return emptyNotes;
  }
}

/** The notes after transfers came or went. */
export function withTransfers(
  notes: WorkbookNotes,
  change: (kept: readonly AppliedTransfer[]) => readonly AppliedTransfer[],
): WorkbookNotes {
  return { ...notes, transfers: { ...notes.transfers, entries: change(notes.transfers?.entries ?? []) } };
}

/** The note of a worksheet, known by its identifier or, where Excel gave it a new one, by its name. */
export function noteOfSheet(
  notes: WorkbookNotes,
  sheet: { readonly id: string; readonly name: string },
): SheetNote | null {
  return (
    notes.sheets.find(({ id }) => id === sheet.id) ??
    notes.sheets.find(({ name }) => name === sheet.name) ??
    null
  );
}
