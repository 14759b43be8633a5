import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SettledFinding } from "../../domain/confirmations/review-findings";
import { findingWords } from "../../locales/ja/finding-words";
import { findingsPage } from "../../locales/ja/findings-page";
import { Disclosure } from "../shared/disclosure";
import { SteppedList } from "../shared/stepped-list";
import { FindingPlace } from "./finding-place";
import { placeText } from "./group-findings";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    "& > button": { alignSelf: "flex-start" },
  },
  head: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
});

/** The confirmed findings, folded, each with its reason and the way back. */
export function ConfirmedPart(props: {
  readonly confirmed: readonly SettledFinding[];
  readonly disabled: boolean;
  readonly onTakeBack: (settled: SettledFinding) => void;
}) {
  const styles = useStyles();
  const { confirmed, disabled, onTakeBack } = props;
  if (confirmed.length === 0) return null;
  return (
    <Disclosure title={findingsPage.confirmed(confirmed.length)}>
      <SteppedList>
        {confirmed.map((settled, index) => {
          const { finding, confirmation } = settled;
          const { title, message } = findingWords(finding);
          return (
            <li key={`${index} ${placeText(finding)}`} className={styles.entry}>
              <div className={styles.head}>
                <SeverityMark severity={finding.severity} />
                <span>{title}</span>
              </div>
              <FindingPlace finding={finding} />
              <div>{message}</div>
              <div>{findingsPage.confirmedReason(confirmation.reason)}</div>
              <Button
                size="small"
                disabled={disabled}
                aria-label={findingsPage.takeBackOf(title, placeText(finding))}
                onClick={() => onTakeBack(settled)}
              >
                {findingsPage.takeBack}
              </Button>
            </li>
          );
        })}
      </SteppedList>
    </Disclosure>
  );
}
