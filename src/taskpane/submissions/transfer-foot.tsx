import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { submissionsTransfer } from "../../locales/ja/submissions-transfer";
import { useActions } from "../app/pane-context";
import { WritingProgress } from "../create/writing-progress";
import { chosenWrites } from "../state/gathering-state";
import type { HomeState } from "../state/pane-state";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
    overflowWrap: "anywhere",
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** The foot of the page: how many values are ticked, where they will be written, or how far the writing is. */
export function TransferFoot({ home: { job, submissions } }: { readonly home: HomeState }) {
  const styles = useStyles();
  const actions = useActions().submissions;
  const writes = chosenWrites(submissions);
  if (job.kind === "writing") {
    return (
      <footer className={styles.bar}>
        <WritingProgress progress={job.progress} cancelling={job.cancelling} />
      </footer>
    );
  }
  if (job.kind === "confirmingTransfer" || !submissions.gathering || submissions.gathering.files.length === 0)
    return null;
  const sheets = [...new Set(writes.map(({ cell }) => cell.sheet))];
  return (
    <footer className={styles.bar}>
      <div className={styles.small}>
        {writes.length === 0
          ? submissionsTransfer.none
          : submissionsTransfer.destination(sheets, writes.length)}
      </div>
      <Button
        appearance="primary"
        disabled={writes.length === 0 || submissions.run !== null}
        onClick={actions.ask}
      >
        {submissionsTransfer.button(writes.length)}
      </Button>
    </footer>
  );
}
