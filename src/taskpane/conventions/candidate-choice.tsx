import { Badge, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import type { RateCandidate } from "../../domain/evaluation/rate-candidates";
import { candidateText, candidateWord } from "../../locales/ja/candidates";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { verdictWord } from "../../locales/ja/words";
import type { Decision } from "./use-decision";
import { useDraft } from "./use-draft";

const useStyles = makeStyles({
  choice: { alignItems: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  printed: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  formula: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** What a candidate prints, the verdict, the method, and the formula with its numbers. */
function CandidateLabel(props: {
  readonly evaluated: EvaluatedIndicator;
  readonly candidate: RateCandidate;
}) {
  const styles = useStyles();
  const { evaluated, candidate } = props;
  const printed = candidate.rate.printed === "" ? conventionsPage.noRateMarks[""] : candidate.rate.printed;
  return (
    <>
      <div className={styles.head}>
        <span className={styles.printed}>{printed}</span>
        <span>{verdictWord(candidate.verdict)}</span>
        <span>{candidateWord(candidate)}</span>
        {candidate.inForce ? (
          <Badge appearance="outline" size="small">
            {conventionsPage.inForce}
          </Badge>
        ) : null}
      </div>
      <div className={styles.formula}>{candidateText(evaluated, candidate)}</div>
    </>
  );
}

/** The ways to compute an indicator's rate, one to be chosen; none is chosen until the officer did. */
export function CandidateChoice(props: {
  readonly evaluated: EvaluatedIndicator;
  readonly candidates: readonly RateCandidate[];
  readonly decision: Decision;
}) {
  const styles = useStyles();
  const { evaluated, candidates, decision } = props;
  const method = evaluated.rules.exception?.method ?? null;
  const chosen = candidates.findIndex((each) => each.method === method && each.inForce);
  const [place, choosePlace] = useDraft(chosen < 0 ? "" : String(chosen));
  if (candidates.length === 0) return null;
  return (
    <Field label={conventionsPage.method}>
      <RadioGroup
        value={place}
        onChange={(_event, { value }) => {
          const candidate = candidates[Number(value)];
          if (!candidate) return;
          choosePlace(value);
          decision.decide(candidate.change);
        }}
      >
        {candidates.map((candidate, index) => (
          <Radio
            key={`${candidate.method} ${candidate.direction} ${index}`}
            className={styles.choice}
            value={String(index)}
            label={<CandidateLabel evaluated={evaluated} candidate={candidate} />}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
