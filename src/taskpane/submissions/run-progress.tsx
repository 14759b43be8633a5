import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { submissionsPage } from "../../locales/ja/submissions-page";
import { useActions } from "../app/pane-context";
import type { GatheringRun } from "../state/gathering-state";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** Which file is being read, how many are left and how long they take; what was read stays when it is stopped. */
export function RunProgress({ run }: { readonly run: GatheringRun }) {
  const styles = useStyles();
  const { stop } = useActions().submissions;
  const { file, done, total, secondsLeft, stopping } = run;
  const words = file === null ? submissionsPage.comparing : submissionsPage.reading(file);
  const what = stopping ? submissionsPage.stopping : words;
  const counted = total > 1;
  return (
    <div className={styles.row}>
      <div className={styles.grow}>
        <div>{what}</div>
        {counted ? <div>{submissionsPage.remaining(done, total, secondsLeft)}</div> : null}
        <ProgressBar
          aria-label={submissionsPage.files}
          max={counted ? total : undefined}
          value={counted ? done : undefined}
        />
      </div>
      {counted ? (
        <Button disabled={stopping} onClick={stop}>
          {submissionsPage.stop}
        </Button>
      ) : null}
    </div>
  );
}
