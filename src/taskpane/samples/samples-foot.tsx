import { makeStyles, tokens } from "@fluentui/react-components";
import { WritingProgress } from "../create/writing-progress";
import type { HomeState } from "../state/pane-state";

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
});

/** The foot of 「ひな形で作成する」: how far the writing of a sheet is. */
export function SamplesFoot({ home: { job } }: { readonly home: HomeState }) {
  const styles = useStyles();
  if (job.kind !== "writing") return null;
  return (
    <footer className={styles.bar}>
      <WritingProgress progress={job.progress} cancelling={job.cancelling} />
    </footer>
  );
}
