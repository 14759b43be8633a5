import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { inline } from "../../locales/ja/cells";
import { fieldWord } from "../../locales/ja/submissions-page";
import { submissionsTransfer } from "../../locales/ja/submissions-transfer";
import type { GatheredWrite } from "../../usecases/submission-desk";
import { useActions } from "../app/pane-context";
import { Card } from "../shared/card";
import { CellLink } from "../shared/cell-link";
import { FocusHeading } from "../shared/focus-heading";
import { SteppedList } from "../shared/stepped-list";
import { usePartStyles } from "./part-styles";

const useStyles = makeStyles({
  // The buttons below stay in sight however much is going to be written.
  list: {
    alignSelf: "stretch",
    maxHeight: "45vh",
    overflowY: "auto",
    "&& ul": { paddingLeft: 0 },
    "& li": { paddingBottom: tokens.spacingVerticalS },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  change: { whiteSpace: "pre-line" },
});

const shown = (text: string): string => (text.trim() === "" ? submissionsTransfer.emptyCell : text);

/** Every value that is going to be written, once more, before it is. */
export function ConfirmCard({ writes }: { readonly writes: readonly GatheredWrite[] }) {
  const styles = useStyles();
  const part = usePartStyles();
  const { closeJob, submissions } = useActions();
  return (
    <Card
      tone="warning"
      actions={
        <>
          <Button appearance="primary" onClick={submissions.transfer}>
            {submissionsTransfer.confirm}
          </Button>
          <Button onClick={closeJob}>{submissionsTransfer.giveUp}</Button>
        </>
      }
    >
      <FocusHeading>{submissionsTransfer.askTitle(writes.length)}</FocusHeading>
      <p>{submissionsTransfer.askText}</p>
      <div
        className={styles.list}
        role="group"
        tabIndex={0}
        aria-label={submissionsTransfer.listTitle(writes.length)}
      >
        <SteppedList>
          {writes.map(({ key, cell, department, indicator, field, before, after }) => (
            <li key={key}>
              <CellLink cell={cell} />
              <span className={part.muted}>
                {`　${[inline(department), inline(indicator), fieldWord(field)].filter(Boolean).join("　")}`}
              </span>
              <div className={styles.change}>{submissionsTransfer.change(shown(before), shown(after))}</div>
            </li>
          ))}
        </SteppedList>
      </div>
    </Card>
  );
}
