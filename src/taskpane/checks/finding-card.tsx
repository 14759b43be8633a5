import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { findingsPage, type FindingGrouping } from "../../locales/ja/findings-page";
import { ConfirmForm } from "./confirm-form";
import { FindingPlace } from "./finding-place";
import { placeText, type WordedFinding } from "./group-findings";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    "& p": { margin: 0 },
  },
  head: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  suggestion: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  muted: { color: tokens.colorNeutralForeground3 },
  confirm: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalXS },
});

/** One finding: how bad, what, where, what to do; it can be confirmed with a reason. */
export function FindingCard(props: {
  readonly worded: WordedFinding;
  readonly grouping: FindingGrouping;
  readonly disabled: boolean;
  readonly onConfirm: (worded: WordedFinding, reason: string) => void;
}) {
  const styles = useStyles();
  const { worded, grouping, disabled, onConfirm } = props;
  const { open, words } = worded;
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const name = findingsPage.confirmOf(words.title, placeText(open.finding));
  const giveUp = (): void => {
    setAsking(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <article className={styles.card} aria-label={words.title}>
      <div className={styles.head}>
        <SeverityMark severity={open.finding.severity} />
        <span className={styles.title}>{words.title}</span>
      </div>
      <FindingPlace finding={open.finding} grouping={grouping} />
      <p>{words.message}</p>
      <p className={styles.suggestion}>{words.suggestion}</p>
      {open.earlier ? <p className={styles.muted}>{findingsPage.earlier(open.earlier.reason)}</p> : null}
      {isAsking ? (
        <ConfirmForm name={name} onConfirm={(reason) => onConfirm(worded, reason)} onGiveUp={giveUp} />
      ) : (
        <Button
          ref={button}
          className={styles.confirm}
          size="small"
          aria-label={name}
          disabled={disabled}
          onClick={() => setAsking(true)}
        >
          {findingsPage.confirm}
        </Button>
      )}
    </article>
  );
}
