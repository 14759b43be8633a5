import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Repair } from "../../domain/repairs/repair";
import { cellText, inline } from "../../locales/ja/cells";
import { repairWords } from "../../locales/ja/repairs";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";
import { Disclosure } from "../shared/disclosure";
import { SteppedList } from "../shared/stepped-list";
import { useRepairStyles } from "./repair-styles";

/** The safe repairs, each with what it changes; only those that the officer ticks are made. */
export function RepairsPart(props: { readonly repairs: readonly Repair[]; readonly disabled: boolean }) {
  const styles = useRepairStyles();
  const { repair } = useActions();
  const { repairs, disabled } = props;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = repairs.filter(({ cell }) => ticked.has(cellText(cell)));
  const tick = (some: readonly Repair[], isChosen: boolean): void => {
    const next = new Set(ticked);
    for (const { cell } of some) {
      if (isChosen) next.add(cellText(cell));
      else next.delete(cellText(cell));
    }
    setTicked(next);
  };
  if (repairs.length === 0) return null;
  const isAll = chosen.length === repairs.length;
  return (
    <Disclosure title={repairWords.title(repairs.length)} open>
      <div className={styles.muted}>{repairWords.hint}</div>
      <Checkbox
        className={styles.box}
        label={repairWords.all(repairs.length)}
        disabled={disabled}
        checked={isAll ? true : chosen.length > 0 ? "mixed" : false}
        onChange={() => tick(repairs, !isAll)}
      />
      <SteppedList>
        {repairs.map((one) => {
          const { cell, before, after, changes, finding } = one;
          const place = cellText(cell);
          const was = repairWords.text(before);
          return (
            <li key={place} className={styles.entry}>
              <Checkbox
                className={styles.box}
                label={<span className={styles.values}>{repairWords.change(was, after)}</span>}
                aria-label={repairWords.choose(place, was, after)}
                disabled={disabled}
                checked={ticked.has(place)}
                onChange={(_event, { checked }) => tick([one], checked === true)}
              />
              <div className={styles.below}>
                <CellLink cell={cell} />
                <span className={styles.muted}>{`　${inline(finding.indicator)}`}</span>
              </div>
              <div className={styles.below}>{repairWords.changes(changes)}</div>
            </li>
          );
        })}
      </SteppedList>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabled={disabled || chosen.length === 0}
          onClick={() => repair({ task: "repair", repairs: chosen })}
        >
          {repairWords.button(chosen.length)}
        </Button>
        {chosen.length === 0 ? <span className={styles.muted}>{repairWords.none}</span> : null}
      </div>
    </Disclosure>
  );
}
