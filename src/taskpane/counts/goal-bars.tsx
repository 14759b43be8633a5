import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { Section } from "../shared/section";
import { useBarStyles } from "./bar-styles";
import { CountLink } from "./count-link";
import { barParts, countOf } from "./outcomes";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  goal: { display: "flex", flexDirection: "column", rowGap: "3px" },
  parts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: "2px" },
  part: { whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200, lineHeight: "24px" },
});

/** One bar a goal. The drawing is for the eye and the mouse; the words below it carry the same links. */
export function GoalBars({ evaluation }: { readonly evaluation: PlanEvaluation }) {
  const styles = useStyles();
  const bar = useBarStyles();
  const { openItems } = useActions();
  return (
    <Section title={pane.counts.byGoal}>
      <ul className={styles.list}>
        {evaluation.byGoal.map(({ goal, tally }, index) => {
          const name = goal === "" ? pane.reading.noGoalName : goal;
          const parts = barParts
            .map((outcome) => ({ outcome, count: countOf(tally, outcome) }))
            .filter(({ count }) => count > 0);
          return (
            <li key={`${index} ${goal}`} className={styles.goal}>
              <div>{name}</div>
              <div className={bar.bar} aria-hidden="true">
                {parts.map(({ outcome, count }) => (
                  <div
                    key={outcome}
                    className={mergeClasses(bar.part, bar[outcome])}
                    style={{ flexGrow: count, flexBasis: 0 }}
                    title={`${pane.counts.short[outcome]} ${count}`}
                    onClick={() => openItems({ goal: index, outcome })}
                  />
                ))}
              </div>
              <div className={styles.parts}>
                {parts.map(({ outcome, count }) => (
                  <span key={outcome} className={styles.part}>
                    <span className={mergeClasses(bar.part, bar[outcome], bar.sample)} aria-hidden="true" />
                    <CountLink filter={{ goal: index, outcome }} place={name} count={count}>
                      {`${pane.counts.short[outcome]} ${count}`}
                    </CountLink>
                  </span>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
