import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { conventionsEffect } from "../../locales/ja/conventions-effect";
import type { IndicatorChange } from "../../usecases/compare-evaluations";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";
import { Disclosure } from "../shared/disclosure";
import { SteppedList } from "../shared/stepped-list";
import type { ConventionsPage } from "../state/conventions-page";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    maxHeight: "45vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0 },
  undo: { flexShrink: 0, whiteSpace: "nowrap" },
  was: { color: tokens.colorNeutralForeground3 },
});

/** One indicator that is printed or counted another way: "88.4％ → 86.8％". */
function Change({ change }: { readonly change: IndicatorChange }) {
  const styles = useStyles();
  const { indicator } = change.after;
  return (
    <li>
      <CellLink cell={indicator.name.cell} subtle>
        {indicator.name.text}
      </CellLink>
      {conventionsEffect.changeParts(change).map(([was, is]) => (
        <div key={was}>
          <span className={styles.was}>{was}</span>
          {` ${conventionsEffect.becomes} ${is}`}
        </div>
      ))}
    </li>
  );
}

/**
 * The foot of 「計算のきまり」, in sight while the page scrolls: what the last decision changed, and the way back. Screen
 * readers hear the effect from the pane itself.
 */
export function EffectFoot({ page: { effect, history, isBusy } }: { readonly page: ConventionsPage }) {
  const styles = useStyles();
  const { undoConvention } = useActions();
  if (effect === null && history.length === 0 && !isBusy) return null;
  const changed = effect !== null && effect.changes.length > 0;
  const told = changed ? conventionsEffect.effectText(effect) : conventionsEffect.nothingChanges;
  return (
    <footer className={styles.foot}>
      <div className={styles.line}>
        <span className={styles.words}>{isBusy ? conventionsEffect.busy : told}</span>
        {history.length > 0 ? (
          <Button className={styles.undo} size="small" disabled={isBusy} onClick={undoConvention}>
            {conventionsEffect.undo}
          </Button>
        ) : null}
      </div>
      {changed && !isBusy ? (
        <Disclosure title={conventionsEffect.changes(effect.changes.length)}>
          <SteppedList>
            {effect.changes.map((change) => (
              <Change key={change.after.indicator.id} change={change} />
            ))}
          </SteppedList>
        </Disclosure>
      ) : null}
    </footer>
  );
}
