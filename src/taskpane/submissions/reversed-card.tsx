import { Button } from "@fluentui/react-components";
import { submissionsLine } from "../../locales/ja/submissions-line";
import { submissionsTransfer } from "../../locales/ja/submissions-transfer";
import { useActions } from "../app/pane-context";
import { LeftCells } from "../outcome/left-cells";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import type { Job } from "../state/pane-state";

/** How many cells hold again what they held before, and which were left because they are others now. */
export function ReversedCard({ job }: { readonly job: Extract<Job, { kind: "reversed" }> }) {
  const { goTo, closeJob } = useActions();
  const { recordSheet, restored, left } = job;
  return (
    <Card
      tone={left.length === 0 ? "success" : "warning"}
      actions={
        <>
          {recordSheet === null ? null : (
            <Button onClick={() => goTo({ sheet: recordSheet, row: 0, column: 0 })}>
              {submissionsTransfer.openSheet(recordSheet)}
            </Button>
          )}
          <Button appearance="subtle" onClick={closeJob}>
            {submissionsTransfer.close}
          </Button>
        </>
      }
    >
      <FocusHeading>{restored > 0 ? submissionsLine.reversed : submissionsLine.reversalFailed}</FocusHeading>
      <p>{restored > 0 ? submissionsTransfer.restored(restored) : submissionsTransfer.noneRestored}</p>
      <LeftCells left={left} title={submissionsTransfer.left} textOf={submissionsTransfer.leftText} />
    </Card>
  );
}
