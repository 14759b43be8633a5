import { askedPoint, withAsked, type AskedPoints } from "../domain/inquiries/asked-point";
import { inquiriesOf } from "../domain/inquiries/inquiries-of";
import type { Inquiry, InquiryPoint } from "../domain/inquiries/inquiry";
import type {
  InquiryLetter,
  InquiryMail,
  InquiryMailDraft,
  Letterhead,
} from "../domain/inquiries/inquiry-letter";
import { plainText } from "../domain/inquiries/plain-text";
import { recheck, type Recheck } from "../domain/inquiries/recheck";
import type { Problem } from "../domain/problem/problem";
import { success, type Result } from "../domain/result/result";
import { planInquiries } from "../domain/sheets/inquiry/plan-inquiries";
import type { Collection } from "../domain/submissions/collection";
import type {
  EditedSheetChoice,
  JobOptions,
  PlanSettings,
  SettingsStore,
  SheetWriter,
  WriteOutcome,
} from "./ports";

/** The words of an inquiry, chosen by the locale. */
export type InquiryWords = {
  readonly letter: (inquiry: Inquiry, letterhead: Letterhead) => InquiryLetter;
  readonly mail: (inquiry: Inquiry, letterhead: Letterhead) => InquiryMailDraft;
  /** What stands where a point is. */
  readonly stands: (point: InquiryPoint, fiscalYear: number) => string;
};

/** What is to be written: some or all of the inquiries, at least one. */
export type InquiryRequest = {
  readonly inquiries: readonly Inquiry[];
  readonly letterhead: Letterhead;
  readonly settings: PlanSettings;
  readonly words: InquiryWords;
};

/** What became of the sheet, and the settings with what was asked remembered. */
export type InquiriesWritten = { readonly sheet: WriteOutcome; readonly settings: PlanSettings };

/** The inquiries that follow from what was gathered: what the officer has confirmed is not asked. */
export function prepareInquiries(
  collection: Collection,
  { confirmedFindings }: Pick<PlanSettings, "confirmedFindings">,
): readonly Inquiry[] {
  return inquiriesOf(collection, confirmedFindings);
}

/** One inquiry as a mail in plain text. */
export function inquiryMailText(inquiry: Inquiry, letterhead: Letterhead, words: InquiryWords): InquiryMail {
  const { subject, lines } = words.mail(inquiry, letterhead);
  return { subject, body: plainText(lines) };
}

/**
 * Writes 「確認依頼票」 and keeps what was asked in the workbook. The sheet stands whole afterwards, or the workbook is as it
 * was. When only keeping fails, that problem is told, and writing once more mends it.
 */
export async function writeInquiries(
  { writer, settings: store }: { readonly writer: SheetWriter; readonly settings: SettingsStore },
  { inquiries, letterhead, settings, words }: InquiryRequest,
  whenEdited: EditedSheetChoice,
  options?: JobOptions,
): Promise<Result<InquiriesWritten, Problem>> {
  const [first] = inquiries;
  if (!first) throw new Error("there is no inquiry to be written");
  const plan = planInquiries(
    inquiries.map((inquiry) => words.letter(inquiry, letterhead)),
    settings.appendixFont,
  );
  const written = await writer.writeSheet(plan, first.fiscalYear, whenEdited, options);
  if (!written.ok) return written;
  if (written.value.kind === "editedSheetFound") return success({ sheet: written.value, settings });
  const remembered = { ...settings, askedPoints: asked(settings.askedPoints, inquiries, words) };
  const saved = await store.save(remembered);
  return saved.ok ? success({ sheet: written.value, settings: remembered }) : saved;
}

function asked(before: AskedPoints, inquiries: readonly Inquiry[], words: InquiryWords): AskedPoints {
  return withAsked(
    before,
    inquiries.flatMap(({ points, fiscalYear }) =>
      points.map((point) => askedPoint(point, fiscalYear, words.stands(point, fiscalYear))),
    ),
  );
}

/** Holds what was asked earlier against files that were returned and gathered. */
export function recheckSubmissions(
  collection: Collection,
  { askedPoints, confirmedFindings }: Pick<PlanSettings, "askedPoints" | "confirmedFindings">,
): Recheck {
  return recheck(askedPoints.entries, collection, confirmedFindings);
}
