import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../domain/grid/cell-address";
import { correction } from "../../locales/ja/correction";
import { useActions } from "../app/pane-context";
import type { CorrectionPage } from "../state/pane-state";
import { itemAt } from "./find-item";
import { ItemRow } from "./item-row";

/** Identifier of what is said about the selected cell. */
export const pointedId = "correction-pointed";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  pointed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    "& > button": { alignSelf: "flex-start" },
    "& ul": { margin: 0, padding: 0, listStyleType: "none" },
  },
});

/** What the selected cell is, where it is in no column: a word that tells what stands beside it, or nothing. */
function Pointed({ page, years }: { readonly page: CorrectionPage; readonly years: readonly number[] }) {
  const styles = useStyles();
  const { outline, pointed } = page;
  if (!pointed) return null;
  const { cell, row, label, header } = pointed;
  if (!pointed.isKnown) return <div role="alert">{correction.pointedUnknown(cell.sheet)}</div>;
  if (itemAt(outline, cell)) return null;
  return (
    <div id={pointedId} tabIndex={-1} className={styles.pointed}>
      <strong>{correction.pointed(cellName(cell.row, cell.column))}</strong>
      {label ? (
        <ul>
          <ItemRow item={label} years={years} />
        </ul>
      ) : null}
      {row || label ? null : <span>{correction.pointedBlank}</span>}
      {label && !header ? <span>{correction.noHeaderHere}</span> : null}
    </div>
  );
}

/** Pointing at the sheet instead of looking for letters: the column of the selected cell, its row as a header. */
export function Pointing({
  page,
  years,
}: {
  readonly page: CorrectionPage;
  readonly years: readonly number[];
}) {
  const styles = useStyles();
  const { showSelected, headerAtSelected } = useActions();
  const isUnread = page.outline.tables.length === 0 && page.outline.labels.length === 0;
  return (
    <div className={styles.part}>
      {isUnread ? <div>{correction.nothingToAsk}</div> : null}
      <div className={styles.buttons}>
        <Button appearance={isUnread ? "primary" : "secondary"} onClick={headerAtSelected}>
          {correction.headerAtSelected}
        </Button>
        <Button onClick={showSelected}>{correction.showSelected}</Button>
      </div>
      <div className={styles.hint}>{correction.pointHint}</div>
      <Pointed page={page} years={years} />
    </div>
  );
}
