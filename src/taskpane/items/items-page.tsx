import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { itemsOf } from "../counts/outcomes";
import { PageColumn, PageHead } from "../shared/page-column";
import type { ItemFilter } from "../state/pane-state";
import { Item } from "./item";

/** Items drawn at once; the rest follows on request, so that thousands stay smooth. */
const chunk = 100;

const useStyles = makeStyles({
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
    <PageColumn>
      <PageHead
        back={pane.items.back}
        onBack={openOverview}
        title={`${pane.items.titles[filter.outcome]}　${pane.items.count(items.length)}`}
        hint={pane.items.hint}
      >
        <div>{place}</div>
      </PageHead>
      <ul className={styles.list}>
        {items.slice(0, shown).map((evaluated) => (
          <Item key={evaluated.indicator.id} evaluated={evaluated} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + chunk)}>{pane.items.more(Math.min(rest, chunk))}</Button>
      ) : null}
    </PageColumn>
  );
}
