import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { conventionsPage } from "../../locales/ja/conventions-page";
import type { IndicatorDecision } from "../../usecases/open-decisions";
import { moveTo } from "../shared/move-to";
import { SteppedList } from "../shared/stepped-list";
import { DecisionCard } from "./decision-card";
import { decisionsHeadingId, lowerIsBetterFieldId } from "./page-places";

/** From this many indicators on it is easier to choose one method for all. */
const many = 3;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** What has to be decided, and what was decided on this visit: the open ones are counted in the heading. */
export function DecisionsPart(props: {
  readonly open: readonly IndicatorDecision[];
  /** How many of the plan are left to decide. */
  readonly left: number;
}) {
  const styles = useStyles();
  const { open, left } = props;
  const lower = open.filter(({ reasons }) => reasons.includes("lowerIsBetter")).length;
  return (
    <section className={styles.part} aria-labelledby={decisionsHeadingId}>
      <h2 id={decisionsHeadingId} tabIndex={-1} className={styles.heading}>
        {open.length === 0 ? conventionsPage.nothingToDecide : conventionsPage.toDecide(left)}
      </h2>
      {open.length > 0 ? <div className={styles.muted}>{conventionsPage.toDecideHint}</div> : null}
      {lower >= many ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{conventionsPage.manyLower(lower)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => moveTo(lowerIsBetterFieldId)}>{conventionsPage.chooseForAll}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : null}
      {open.length > 0 ? (
        <SteppedList>
          {open.map((question) => (
            <li key={question.evaluated.indicator.id}>
              <DecisionCard question={question} />
            </li>
          ))}
        </SteppedList>
      ) : null}
    </section>
  );
}
