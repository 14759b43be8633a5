import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import type { HomeState, YearView } from "../state/pane-state";
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
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** What will be written where, in words. */
function Destination({ home, view }: { readonly home: HomeState; readonly view: YearView }) {
  const styles = useStyles();
  const { fiscalYear } = view.evaluation;
  const earlier = home.reading.ownSheets.find(
    (own) => own.layout === view.sheetPlan.layout && own.fiscalYear === fiscalYear,
  );
  const cards = pane.create.cards(view.cards);
  if (earlier?.edited) return <div className={styles.small}>{pane.create.edited(earlier.name)}</div>;
  const where = earlier
    ? pane.create.replaces(earlier.name, cards)
    : pane.create.destination(view.sheetPlan.sheetName, cards);
  return (
    <div className={styles.small}>
      {where}
      {pane.create.untouched}
    </div>
  );
}

/** The foot of the pane: the one clear next action, or how far it is. */
export function CreateBar({ home }: { readonly home: HomeState }) {
  const styles = useStyles();
  const { create } = useActions();
  return (
    <footer className={styles.bar}>
      {home.job.kind === "writing" ? (
        <WritingProgress progress={home.job.progress} cancelling={home.job.cancelling} />
      ) : (
        <>
          {home.view && home.job.kind !== "asking" ? <Destination home={home} view={home.view} /> : null}
          <Button
            appearance="primary"
            size="large"
            disabled={!home.view || home.job.kind === "asking"}
            onClick={() => create("ask")}
          >
            {pane.create.button}
          </Button>
        </>
      )}
    </footer>
  );
}
