import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/checks/finding";
import { inline } from "../../locales/ja/cells";
import { findingsPage, type FindingGrouping } from "../../locales/ja/findings-page";
import { CellLink } from "../shared/cell-link";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3 },
});

/** Where a finding stands: its cell or sheet as a link, the indicator and its department. */
export function FindingPlace(props: {
  readonly finding: Finding;
  /** What the heading above already tells. */
  readonly grouping?: FindingGrouping;
}) {
  const styles = useStyles();
  const { sheet, cell, indicator, department } = props.finding;
  const name = props.grouping === "indicator" ? "" : inline(indicator);
  const where = props.grouping === "department" ? "" : inline(department);
  const about = name !== "" && where !== "" ? `${name}（${where}）` : name || where;
  return (
    <div>
      {cell !== null ? <CellLink cell={cell} /> : null}
      {cell === null && sheet !== null ? (
        <CellLink cell={{ sheet, row: 0, column: 0 }}>{sheet}</CellLink>
      ) : null}
      {sheet === null ? findingsPage.text : null}
      {about === "" ? null : <span className={styles.muted}>{`　${about}`}</span>}
    </div>
  );
}
