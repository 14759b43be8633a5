import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { itemsOf } from "../counts/outcomes";
import { FocusHeading } from "../shared/focus-heading";
import type { ItemFilter } from "../state/pane-state";
import { Item } from "./item";

/** Items drawn at once; the rest follows on request, so that thousands stay smooth. */
const chunk = 100;

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, alignItems: "stretch" },
  back: { alignSelf: "flex-start" },
  muted: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The list behind a count: the indicators, each leading to its cell. */
export function ItemsPage(props: { readonly evaluation: PlanEvaluation; readonly filter: ItemFilter }) {
  const styles = useStyles();
  const { openOverview } = useActions();
  const [shown, setShown] = useState(chunk);
  const { evaluation, filter } = props;
  const items = itemsOf(evaluation, filter);
  const goal = filter.goal === null ? null : (evaluation.byGoal[filter.goal]?.goal ?? null);
  const place = goal === null ? pane.items.whole : goal === "" ? pane.reading.noGoalName : goal;
  const rest = items.length - shown;
  return (
    <div className={styles.page}>
      <Button className={styles.back} size="small" onClick={openOverview}>
        {`← ${pane.items.back}`}
      </Button>
      <div>
        <FocusHeading>{`${pane.items.titles[filter.outcome]}　${pane.items.count(items.length)}`}</FocusHeading>
        <div>{place}</div>
        <div className={styles.muted}>{pane.items.hint}</div>
      </div>
      <ul className={styles.list}>
        {items.slice(0, shown).map((evaluated) => (
          <Item key={evaluated.indicator.id} evaluated={evaluated} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + chunk)}>{pane.items.more(Math.min(rest, chunk))}</Button>
      ) : null}
    </div>
  );
}
