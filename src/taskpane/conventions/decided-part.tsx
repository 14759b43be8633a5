import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { explainRules } from "../../locales/ja/explain-rules";
import type { IndicatorDecision } from "../../usecases/open-decisions";
import { Disclosure } from "../shared/disclosure";
import { moveTo } from "../shared/move-to";
import { SteppedList } from "../shared/stepped-list";
import { DecisionCard } from "./decision-card";
import { IndicatorHead } from "./indicator-head";
import { decisionId, pageHeadingId } from "./page-places";
import { useDecision } from "./use-decision";

const useRowStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One decision of an earlier visit, to be looked at, changed or taken back. */
function DecidedRow({ question }: { readonly question: IndicatorDecision }) {
  const styles = useRowStyles();
  const [again, setAgain] = useState(false);
  const { evaluated } = question;
  const { id, name } = evaluated.indicator;
  const { forget } = useDecision(evaluated);
  useEffect(() => {
    if (again) moveTo(decisionId(id));
  }, [again, id]);
  if (again) return <DecisionCard question={question} />;
  return (
    <div className={styles.row}>
      <IndicatorHead evaluated={evaluated} />
      <div>{explainRules(evaluated)}</div>
      <div className={styles.buttons}>
        <Button size="small" aria-label={conventionsPage.againOf(name.text)} onClick={() => setAgain(true)}>
          {conventionsPage.again}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={conventionsPage.forgetOf(name.text)}
          onClick={() => {
            forget();
            moveTo(pageHeadingId);
          }}
        >
          {conventionsPage.forget}
        </Button>
      </div>
    </div>
  );
}

/** What was decided on earlier visits. */
export function DecidedPart({ decided }: { readonly decided: readonly IndicatorDecision[] }) {
  if (decided.length === 0) return null;
  return (
    <Disclosure title={conventionsPage.decided(decided.length)}>
      <SteppedList>
        {decided.map((question) => (
          <li key={question.evaluated.indicator.id}>
            <DecidedRow question={question} />
          </li>
        ))}
      </SteppedList>
    </Disclosure>
  );
}
