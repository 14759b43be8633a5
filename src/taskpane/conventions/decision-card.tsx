import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { decisionReasonText } from "../../locales/ja/candidates";
import { conventionsPage } from "../../locales/ja/conventions-page";
import type { DecisionReason } from "../../domain/evaluation/indicators-to-decide";
import type { IndicatorDecision } from "../../usecases/open-decisions";
import { Disclosure } from "../shared/disclosure";
import { useFieldStyles } from "../shared/field-styles";
import { moveTo } from "../shared/move-to";
import { AnchorFields } from "./anchor-fields";
import { CandidateChoice } from "./candidate-choice";
import { IndicatorHead } from "./indicator-head";
import { CountingField, DirectionField, JudgedValueField } from "./indicator-fields";
import { decisionId } from "./page-places";
import { useDecision } from "./use-decision";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    "& > p": { margin: 0 },
    "& > button": { alignSelf: "flex-start" },
  },
});

const aboutDirection: readonly DecisionReason[] = ["directionUnclear", "directionDoubtful"];

/**
 * Everything that can be decided about one indicator. What it is asked for stands open, the rest is folded; a choice takes
 * effect at once.
 */
export function DecisionCard({ question }: { readonly question: IndicatorDecision }) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { evaluated, reasons, candidates } = question;
  const decision = useDecision(evaluated);
  const { indicator, rules, suggestedExclusion } = evaluated;
  // What stands open stays where it is, also when it has been decided and is asked for no more.
  const [asksDirection] = useState(
    reasons.some((reason) => aboutDirection.includes(reason)) ||
      (rules.exception?.direction ?? null) !== null,
  );
  const [asksCounting] = useState(
    suggestedExclusion !== null || (rules.exception?.excluded ?? null) !== null,
  );
  const [asksValue] = useState(question.parts.length > 0 || (rules.exception?.judgedValue ?? null) !== null);
  const parts = { question, decision };
  return (
    <div className={styles.card} role="group" aria-labelledby={decisionId(indicator.id)}>
      <IndicatorHead evaluated={evaluated} />
      {reasons.map((reason) => (
        <p key={reason}>{decisionReasonText(reason)}</p>
      ))}
      {asksCounting ? <CountingField {...parts} /> : null}
      {asksValue ? <JudgedValueField {...parts} /> : null}
      {asksDirection ? <DirectionField {...parts} /> : null}
      <CandidateChoice evaluated={evaluated} candidates={candidates} decision={decision} />
      <Field className={field} label={conventionsPage.reason} hint={conventionsPage.reasonHint}>
        <Input
          value={decision.reason}
          onChange={(_event, { value }) => decision.typeReason(value)}
          onBlur={decision.keepReason}
        />
      </Field>
      <Disclosure title={conventionsPage.others}>
        {asksValue ? null : <JudgedValueField {...parts} />}
        {asksDirection ? null : <DirectionField {...parts} />}
        {asksCounting ? null : <CountingField {...parts} />}
        <AnchorFields {...parts} />
      </Disclosure>
      {decision.isDecided ? (
        <Button
          size="small"
          aria-label={conventionsPage.forgetOf(indicator.name.text)}
          onClick={() => {
            decision.forget();
            moveTo(decisionId(indicator.id));
          }}
        >
          {conventionsPage.forget}
        </Button>
      ) : null}
    </div>
  );
}
