import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { pane } from "../../locales/ja/pane";
import { stageText } from "../../locales/ja/words";
import type { Progress } from "../../usecases/ports";
import { useActions } from "../app/pane-context";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  grow: { flexGrow: 1, minWidth: 0 },
});

/** How far the writing is, with the button that stops it. */
export function WritingProgress({
  progress,
  cancelling,
}: {
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}) {
  const styles = useStyles();
  const { cancel } = useActions();
  const stage = cancelling ? pane.create.stopping : stageText(progress?.stage ?? "reading");
  const counted = progress !== null && progress.total > 1 && !cancelling;
  return (
    <div className={styles.row}>
      <div className={styles.grow}>
        <div>
          {stage}
          {counted ? `（${pane.create.step(progress.done, progress.total)}）` : null}
        </div>
        <ProgressBar
          aria-label={stage}
          max={counted ? progress.total : undefined}
          value={counted ? progress.done : undefined}
        />
      </div>
      <Button disabled={cancelling} onClick={cancel}>
        {pane.create.stop}
      </Button>
    </div>
  );
}
