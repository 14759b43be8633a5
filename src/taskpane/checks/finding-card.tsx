import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { RuleTreatment } from "../../domain/checks/rule";
import { checkRules } from "../../locales/ja/check-rules";
import { findingsPage, type FindingGrouping } from "../../locales/ja/findings-page";
import { ruleAddress } from "../help/manual-address";
import { ConfirmForm } from "./confirm-form";
import { FindingPlace } from "./finding-place";
import { placeText, type WordedFinding } from "./group-findings";
import { SeverityMark } from "./severity-mark";
import { TreatmentForm } from "./treatment-form";

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
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** What the officer can decide about a finding. */
export type FindingHandling = {
  readonly onConfirm: (worded: WordedFinding, reason: string) => void;
  readonly onTreat: (worded: WordedFinding, treatment: RuleTreatment) => void;
};

/** One finding: how bad, what, where, what to do; it can be confirmed with a reason, and its rule can be told to count otherwise. */
export function FindingCard(props: {
  readonly worded: WordedFinding;
  readonly grouping?: FindingGrouping;
  readonly disabled: boolean;
  readonly handling: FindingHandling;
  /** Stands in place of the sentence about the finding. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { worded, grouping, disabled, handling, children } = props;
  const { open, words } = worded;
  const [asking, setAsking] = useState<"confirm" | "treatment" | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const place = placeText(open.finding) || findingsPage.text;
  const name = findingsPage.confirmOf(words.title, place);
  const giveUp = (): void => {
    const nth = asking === "confirm" ? 0 : 1;
    setAsking(null);
    requestAnimationFrame(() => buttons.current?.querySelectorAll("button")[nth]?.focus());
  };
  return (
    <article className={styles.card} aria-label={words.title}>
      <div className={styles.head}>
        <SeverityMark severity={open.finding.severity} />
        <span className={styles.title}>{words.title}</span>
      </div>
      <FindingPlace finding={open.finding} grouping={grouping} />
      {children ?? <p>{words.message}</p>}
      <p className={styles.suggestion}>{words.suggestion}</p>
      {open.earlier ? <p className={styles.muted}>{findingsPage.earlier(open.earlier.reason)}</p> : null}
      {asking === "confirm" ? (
        <ConfirmForm
          name={name}
          onConfirm={(reason) => handling.onConfirm(worded, reason)}
          onGiveUp={giveUp}
        />
      ) : null}
      {asking === "treatment" ? (
        <TreatmentForm
          rule={words.title}
          present={open.finding.severity}
          onDecide={(treatment) => {
            setAsking(null);
            handling.onTreat(worded, treatment);
          }}
          onGiveUp={giveUp}
        />
      ) : null}
      {asking === null ? (
        <div className={styles.actions} ref={buttons}>
          <Button size="small" aria-label={name} disabled={disabled} onClick={() => setAsking("confirm")}>
            {findingsPage.confirm}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={checkRules.openOf(words.title, place)}
            disabled={disabled}
            onClick={() => setAsking("treatment")}
          >
            {checkRules.open}
          </Button>
          <Link
            href={ruleAddress(open.finding.rule)}
            target="_blank"
            rel="noopener"
            aria-label={checkRules.explainedOf(words.title)}
          >
            {checkRules.explained}
          </Link>
        </div>
      ) : null}
    </article>
  );
}
