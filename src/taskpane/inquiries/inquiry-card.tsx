import { inquiriesPage } from "../../locales/ja/inquiries-page";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { EditedSheetCard } from "../outcome/edited-sheet-card";
import { SheetDoneCard } from "../outcome/sheet-done-card";
import type { InquiryJob } from "../state/inquiry-state";

/** What became of writing 「確認依頼票」, or the question that it asks. */
export function InquiryCard({ job }: { readonly job: InquiryJob }) {
  const { write } = useActions().submissions.inquiries;
  if (job.kind === "inquiriesAsking") {
    return (
      <EditedSheetCard onChoose={write}>
        <p>{pane.outcome.edited(job.sheetName)}</p>
      </EditedSheetCard>
    );
  }
  return (
    <SheetDoneCard title={inquiriesPage.written} sheetName={job.sheetName} replaced={job.replaced}>
      <p>{inquiriesPage.remembered}</p>
    </SheetDoneCard>
  );
}
