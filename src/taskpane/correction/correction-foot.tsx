import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../domain/grid/cell-address";
import { correction } from "../../locales/ja/correction";
import { useActions } from "../app/pane-context";
import type { CorrectionPage } from "../state/pane-state";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
    overflowWrap: "anywhere",
  },
  before: { color: tokens.colorNeutralForeground3 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** The row of the selected cell: whether it counts, and the button that changes it. */
function PointedRow({ pointed }: { readonly pointed: NonNullable<CorrectionPage["pointed"]> }) {
  const styles = useStyles();
  const { decide } = useActions();
  const { cell, row } = pointed;
  if (!row) return null;
  const said = row.correction;
  const change = row.isRead ? correction.skipRow(row.isColumn) : correction.takeRow;
  return (
    <div className={styles.row}>
      <span>{correction.row(cellName(cell.row, cell.column), row)}</span>
      <Button
        size="small"
        onClick={() =>
          decide(
            said
              ? { kind: "undo", correction: said }
              : { kind: "row", row, treatAs: row.isRead ? "skip" : "entry" },
          )
        }
      >
        {said ? correction.undo : change}
      </Button>
    </div>
  );
}

/**
 * The foot of the page, in sight while the columns scroll: the row that was pointed at, and what the last decision
 * changed. Screen readers hear the effect from the pane itself.
 */
export function CorrectionFoot({ page: { effect, pointed } }: { readonly page: CorrectionPage }) {
  const styles = useStyles();
  if (effect === null && !pointed?.row) return null;
  return (
    <footer className={styles.foot}>
      {pointed ? <PointedRow pointed={pointed} /> : null}
      {effect ? (
        <div>
          <div className={styles.before}>
            {correction.before(effect.before.indicators, effect.before.tally)}
          </div>
          <div>{correction.after(effect.after.indicators, effect.after.tally)}</div>
        </div>
      ) : null}
    </footer>
  );
}
