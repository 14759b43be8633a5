import { Button } from "@fluentui/react-components";
import type { RepairedCell } from "../../domain/repairs/repaired-cell";
import { cellText, inline } from "../../locales/ja/cells";
import { repairWords } from "../../locales/ja/repairs";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";
import { Disclosure } from "../shared/disclosure";
import { SteppedList } from "../shared/stepped-list";
import { useRepairStyles } from "./repair-styles";

/** 「直した記録」: what the workbook remembers of repairs, and the way back, for each cell and for all. */
export function RepairedPart(props: {
  readonly repaired: readonly RepairedCell[];
  readonly disabled: boolean;
}) {
  const styles = useRepairStyles();
  const { repair } = useActions();
  const { repaired, disabled } = props;
  if (repaired.length === 0) return null;
  const takeBack = (cells: readonly RepairedCell[]): void => repair({ task: "takeBack", cells });
  return (
    <Disclosure title={repairWords.record(repaired.length)}>
      <div className={styles.muted}>{repairWords.recordHint}</div>
      {repaired.length > 1 ? (
        <div className={styles.row}>
          <Button size="small" disabled={disabled} onClick={() => takeBack(repaired)}>
            {repairWords.takeBackAll(repaired.length)}
          </Button>
        </div>
      ) : null}
      <SteppedList>
        {repaired.map((one) => {
          const { cell, before, after, indicator } = one;
          const place = cellText(cell);
          return (
            <li key={place} className={styles.entry}>
              <div className={styles.values}>{repairWords.change(repairWords.text(before), after)}</div>
              <div>
                <CellLink cell={cell} />
                <span className={styles.muted}>{`　${inline(indicator)}`}</span>
              </div>
              <Button
                size="small"
                disabled={disabled}
                aria-label={repairWords.takeBackOf(place)}
                onClick={() => takeBack([one])}
              >
                {repairWords.takeBack}
              </Button>
            </li>
          );
        })}
      </SteppedList>
    </Disclosure>
  );
}
