import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { textDifference, textPart } from "../../locales/ja/text-part";
import type { ReviewedCheck } from "../../usecases/review-check";
import { Disclosure } from "../shared/disclosure";
import { SteppedList } from "../shared/stepped-list";
import { isOfText } from "../state/checks-page";
import { FindingCard, type FindingHandling } from "./finding-card";
import { wordedFindings, type WordedFinding } from "./group-findings";
import { textResultId } from "./page-places";

const useStyles = makeStyles({
  result: {
    borderRadius: tokens.borderRadiusSmall,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  figures: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: 0, paddingBottom: tokens.spacingVerticalXXS },
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  muted: { color: tokens.colorNeutralForeground3 },
  line: { paddingBottom: tokens.spacingVerticalXS },
});

/** What the text says beside what the table gives; other findings in their sentence. */
function Difference({ worded }: { readonly worded: WordedFinding }) {
  const styles = useStyles();
  const difference = textDifference(worded.open.finding);
  if (!difference) return <p>{worded.words.message}</p>;
  const { quote, stated, computed } = difference;
  return (
    <>
      <dl className={styles.figures}>
        <dt>{textPart.quote}</dt>
        <dd>{`「${quote}」`}</dd>
        <dt>{textPart.stated}</dt>
        <dd className={styles.number}>{stated}</dd>
        <dt>{textPart.computed}</dt>
        <dd className={styles.number}>{computed}</dd>
      </dl>
      <p>{textPart.differs}</p>
    </>
  );
}

/** How many statements of the text were compared, where they differ, and which agree or were left out. */
export function TextResult(props: {
  readonly check: ReviewedCheck;
  readonly disabled: boolean;
  readonly handling: FindingHandling;
}) {
  const styles = useStyles();
  const { check, disabled, handling } = props;
  const { outcome, review, text } = check;
  const open = useMemo(
    () => wordedFindings(review.open.filter(({ finding }) => isOfText(finding))),
    [review.open],
  );
  const { compared, leftOut } = outcome.text ?? { compared: [], leftOut: [] };
  const agreeing = compared.filter(({ agrees }) => agrees);
  return (
    <>
      <div id={textResultId} tabIndex={-1} className={styles.result}>
        {textPart.result(text?.file ?? null, compared.length, agreeing.length)}
      </div>
      <SteppedList>
        {open.map((worded) => (
          <li key={worded.key}>
            <FindingCard worded={worded} disabled={disabled} handling={handling}>
              <Difference worded={worded} />
            </FindingCard>
          </li>
        ))}
      </SteppedList>
      {agreeing.length > 0 ? (
        <Disclosure title={textPart.agreeing(agreeing.length)}>
          <SteppedList>
            {agreeing.map(({ quote, stated }, index) => (
              <li key={index} className={styles.line}>
                {textPart.agreed(quote, stated)}
              </li>
            ))}
          </SteppedList>
        </Disclosure>
      ) : null}
      {leftOut.length > 0 ? (
        <Disclosure title={textPart.leftOut(leftOut.length)}>
          <div className={styles.muted}>{textPart.leftOutHint}</div>
          <SteppedList>
            {leftOut.map((quote, index) => (
              <li key={index} className={styles.line}>{`「${quote}」`}</li>
            ))}
          </SteppedList>
        </Disclosure>
      ) : null}
    </>
  );
}
