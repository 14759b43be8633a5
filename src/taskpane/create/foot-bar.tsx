import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Job } from "../state/pane-state";
import { WritingProgress } from "./writing-progress";

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
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** The foot of a page: its one clear next action, or how far the writing is. */
export function FootBar({ job, children }: { readonly job: Job; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      {job.kind === "writing" ? (
        <WritingProgress progress={job.progress} cancelling={job.cancelling} />
      ) : (
        children
      )}
    </footer>
  );
}

/** What stands over the button of a foot. */
export function FootNote({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.note}>{children}</div>;
}
