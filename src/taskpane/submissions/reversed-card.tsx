import { Button, makeStyles } from "@fluentui/react-components";
import { inline } from "../../locales/ja/cells";
import { submissionsLine } from "../../locales/ja/submissions-line";
import { submissionsTransfer } from "../../locales/ja/submissions-transfer";
import { useActions } from "../app/pane-context";
import { Card } from "../shared/card";
import { CellLink } from "../shared/cell-link";
import { FocusHeading } from "../shared/focus-heading";
import { SteppedList } from "../shared/stepped-list";
import type { Job } from "../state/pane-state";

const useStyles = makeStyles({
  left: { alignSelf: "stretch", "&& ul": { paddingLeft: 0 } },
});

/** How many cells hold again what they held before, and which were left because they are others now. */
export function ReversedCard({ job }: { readonly job: Extract<Job, { kind: "reversed" }> }) {
  const styles = useStyles();
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
      {left.length > 0 ? (
        <div className={styles.left}>
          {submissionsTransfer.left(left.length)}
          <SteppedList>
            {left.map(({ cell, indicator, why, shown }, index) => (
              <li key={index}>
                <CellLink cell={cell} />
                {`　${inline(indicator)}`}
                <div>{submissionsTransfer.leftText(why, shown)}</div>
              </li>
            ))}
          </SteppedList>
        </div>
      ) : null}
    </Card>
  );
}
