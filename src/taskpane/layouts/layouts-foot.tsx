import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { useActions } from "../app/pane-context";
import { WritingProgress } from "../create/writing-progress";
import type { LayoutsPage } from "../state/layouts-state";
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

/** The foot of 「表を作成する」: the ticked tables in one go, or how far their writing is. */
export function LayoutsFoot({ home, page }: { readonly home: HomeState; readonly page: LayoutsPage }) {
  const styles = useStyles();
  const { create } = useActions().layouts;
  const { job } = home;
  if (job.kind !== "writing" && page.shown) return null;
  return (
    <footer className={styles.bar}>
      {job.kind === "writing" ? (
        <WritingProgress progress={job.progress} cancelling={job.cancelling} />
      ) : (
        <>
          {page.chosen.length === 0 ? <div className={styles.small}>{layoutsPage.noneChosen}</div> : null}
          <Button
            appearance="primary"
            disabled={page.chosen.length === 0}
            onClick={() => create(page.chosen, "ask")}
          >
            {layoutsPage.createChosen(page.chosen.length)}
          </Button>
        </>
      )}
    </footer>
  );
}
