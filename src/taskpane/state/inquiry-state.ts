import type { Letterhead } from "../../domain/inquiries/inquiry-letter";
import type { Problem } from "../../domain/problem/problem";
import type { Result } from "../../domain/result/result";
import type { WriteOutcome } from "../../usecases/ports";
import type { DeskInquiries, PreparedInquiry } from "../../usecases/submission-desk";

/** What the pane knows of 確認依頼票. */
export type InquiryState = {
  /** The officer has asked for them: they follow what is gathered from then on. */
  readonly isOpen: boolean;
  /** Null until they were asked for, or something was asked of departments earlier. */
  readonly found: DeskInquiries | null;
  /** Keys of the inquiries that are not to be written. */
  readonly leftOut: ReadonlySet<string>;
  /** Kept until the pane is closed. */
  readonly letterhead: Letterhead;
};

/** Before anything was asked for. */
export const noInquiries: InquiryState = {
  isOpen: false,
  found: null,
  leftOut: new Set(),
  letterhead: { deadline: "", section: "", person: "", extension: "" },
};

/** What became of 「確認依頼票」 that was to be written. */
export type InquiryJob =
  /** Nothing was written: the sheet of before was edited by a person. */
  | { readonly kind: "inquiriesAsking"; readonly sheetName: string }
  | { readonly kind: "inquiriesWritten"; readonly sheetName: string; readonly replaced: boolean };

/** Everything that can happen to 確認依頼票. */
export type InquiryEvent =
  | { readonly kind: "opened" }
  | { readonly kind: "found"; readonly found: DeskInquiries }
  | { readonly kind: "leftOut"; readonly keys: readonly string[]; readonly isLeftOut: boolean }
  | { readonly kind: "letterhead"; readonly letterhead: Letterhead }
  | { readonly kind: "ended"; readonly fiscalYear: number; readonly result: Result<WriteOutcome, Problem> };

/** The inquiries that are to be written, in their order. */
export function chosenInquiries({ found, leftOut }: InquiryState): readonly PreparedInquiry[] {
  return found?.inquiries.filter(({ key }) => !leftOut.has(key)) ?? [];
}
