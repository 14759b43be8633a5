import { Button } from "@fluentui/react-components";
import { submissionsLine } from "../../locales/ja/submissions-line";
import { submissionsTransfer } from "../../locales/ja/submissions-transfer";
import { useActions } from "../app/pane-context";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import type { Job } from "../state/pane-state";

/** How many cells were written, the sheet that records them, and the way back. */
export function TransferredCard({ job }: { readonly job: Extract<Job, { kind: "transferred" }> }) {
  const { goTo, closeJob, submissions } = useActions();
  const { recordSheet, cells } = job;
  return (
    <Card
      tone="success"
      actions={
        <>
          <Button onClick={() => goTo({ sheet: recordSheet, row: 0, column: 0 })}>
            {submissionsTransfer.openSheet(recordSheet)}
          </Button>
          <Button onClick={submissions.reverse}>{submissionsTransfer.reverse}</Button>
          <Button appearance="subtle" onClick={closeJob}>
            {submissionsTransfer.close}
          </Button>
        </>
      }
    >
      <FocusHeading>{submissionsLine.transferred}</FocusHeading>
      <p>
        {submissionsTransfer.done(cells)}
        {submissionsTransfer.record(recordSheet)}
      </p>
      <p>{submissionsTransfer.reverseHint}</p>
    </Card>
  );
}
