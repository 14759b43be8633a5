import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { pane } from "../../locales/ja/pane";
import type { Progress } from "../../usecases/ports";
import { useActions } from "../app/pane-context";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
  },
  bar: { width: "100%" },
});

/** Shown while the sheets are being read. */
export function ReadingScreen({ progress }: { readonly progress: Progress | null }) {
  const styles = useStyles();
  const { cancel } = useActions();
  const known = progress !== null && progress.total > 0;
  return (
    <div className={styles.screen}>
      <div>
        {pane.reading.running}
        {known ? `（${pane.create.step(progress.done, progress.total)}）` : null}
      </div>
      <div className={styles.bar}>
        <ProgressBar
          aria-label={pane.reading.running}
          max={known ? progress.total : undefined}
          value={known ? progress.done : undefined}
        />
      </div>
      <Button onClick={cancel}>{pane.reading.stop}</Button>
    </div>
  );
}
