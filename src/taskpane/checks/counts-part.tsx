import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/checks/rule";
import { severityWord } from "../../locales/ja/findings-line";
import { findingsPage } from "../../locales/ja/findings-page";
import type { ReviewedCheck } from "../../usecases/review-check";
import { useActions } from "../app/pane-context";
import { countReview } from "../state/checks-page";

const order: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(4.5em, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    "& > div": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    "& dd": {
      margin: 0,
      textAlign: "right",
      fontWeight: tokens.fontWeightSemibold,
      fontVariantNumeric: "tabular-nums",
    },
  },
});

/** How many findings are left of each severity, how many were confirmed, and the way to a new check. */
export function CountsPart(props: { readonly check: ReviewedCheck; readonly disabled: boolean }) {
  const styles = useStyles();
  const { read } = useActions();
  const counted = countReview(props.check);
  const counts: readonly (readonly [string, number])[] = [
    ...order.map((severity) => [severityWord(severity), counted[severity]] as const),
    [findingsPage.confirmedCount, counted.confirmed],
  ];
  return (
    <section className={styles.part} aria-label={findingsPage.counts}>
      <dl className={styles.counts}>
        {counts.map(([word, count]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{findingsPage.count(count)}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Link as="button" inline disabled={props.disabled} onClick={read}>
          {findingsPage.again}
        </Link>
      </div>
    </section>
  );
}
