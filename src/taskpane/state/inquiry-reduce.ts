import type { InquiryEvent, InquiryState } from "./inquiry-state";
import type { HomeState } from "./pane-state";

type Ended = Extract<InquiryEvent, { kind: "ended" }>;

/** What an event does to 確認依頼票; the end of a writing does nothing to them. */
export function reduceInquiry(state: InquiryState, event: InquiryEvent): InquiryState {
  switch (event.kind) {
    case "opened":
      return { ...state, isOpen: true };
    case "found":
      return { ...state, found: event.found };
    case "letterhead":
      return { ...state, letterhead: event.letterhead };
    case "leftOut": {
      const leftOut = new Set(state.leftOut);
      for (const key of event.keys) {
        if (event.isLeftOut) leftOut.add(key);
        else leftOut.delete(key);
      }
      return { ...state, leftOut };
    }
    case "ended":
      return state;
  }
}

/** What is known of the workbook, and told, when a writing has ended. */
export function afterInquiries(
  { reading }: HomeState,
  { result, fiscalYear }: Ended,
): Pick<HomeState, "reading" | "job"> {
  if (!result.ok) return { reading, job: { kind: "failed", problem: result.problem, about: "inquiries" } };
  const outcome = result.value;
  const { sheetName } = outcome;
  if (outcome.kind === "editedSheetFound") return { reading, job: { kind: "inquiriesAsking", sheetName } };
  const others = reading.ownSheets.filter(({ name }) => name !== sheetName);
  const written = { name: sheetName, layout: "inquiries", fiscalYear, edited: false };
  return {
    reading: { ...reading, ownSheets: [...others, written] },
    job: { kind: "inquiriesWritten", sheetName, replaced: outcome.replaced },
  };
}
