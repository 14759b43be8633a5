import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { findingsLine } from "../../locales/ja/findings-line";
import { useActions } from "../app/pane-context";
import { WritingProgress } from "../create/writing-progress";
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
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** The foot of 「点検」: the sheet that can be handed on, or how far its writing is. */
export function ChecksFoot({ home: { job, check } }: { readonly home: HomeState }) {
  const styles = useStyles();
  const { createResults } = useActions();
  if (check.kind !== "done" && job.kind !== "writing") return null;
  return (
    <footer className={styles.bar}>
      {job.kind === "writing" ? (
        <WritingProgress progress={job.progress} cancelling={job.cancelling} />
      ) : (
        <>
          <div className={styles.small}>{findingsLine.makeHint}</div>
          <Button disabled={job.kind === "asking"} onClick={() => createResults("ask")}>
            {findingsLine.make}
          </Button>
        </>
      )}
    </footer>
  );
}
