import { Button } from "@fluentui/react-components";
import { inquiriesPage } from "../../locales/ja/inquiries-page";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import type { InquiryJob } from "../state/inquiry-state";

/** What became of writing 「確認依頼票」, or the question that it asks. */
export function InquiryCard({ job }: { readonly job: InquiryJob }) {
  const { goTo, closeJob, submissions } = useActions();
  const { write } = submissions.inquiries;
  const { sheetName } = job;
  if (job.kind === "inquiriesAsking") {
    return (
      <Card
        tone="warning"
        actions={
          <>
            <Button onClick={() => write("newSheet")}>{pane.outcome.newSheet}</Button>
            <Button onClick={() => write("replace")}>{pane.outcome.replace}</Button>
            <Button onClick={closeJob}>{pane.outcome.giveUp}</Button>
          </>
        }
      >
        <FocusHeading>{pane.outcome.editedTitle}</FocusHeading>
        <p>{pane.outcome.edited(sheetName)}</p>
      </Card>
    );
  }
  return (
    <Card
      tone="success"
      actions={
        <>
          <Button onClick={() => goTo({ sheet: sheetName, row: 0, column: 0 })}>
            {pane.outcome.openSheet(sheetName)}
          </Button>
          <Button appearance="subtle" onClick={closeJob}>
            {pane.outcome.close}
          </Button>
        </>
      }
    >
      <FocusHeading>{inquiriesPage.written}</FocusHeading>
      <p>
        {job.replaced ? pane.outcome.replaced(sheetName) : pane.outcome.written(sheetName)}
        {pane.create.noUndo}
      </p>
      <p>{inquiriesPage.remembered}</p>
    </Card>
  );
}
