import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import type { RateFormat } from "../../domain/conventions/conventions";
import { shareRounding } from "../../locales/ja/conventions-line";
import { pane } from "../../locales/ja/pane";
import { Section } from "../shared/section";
import type { ItemOutcome } from "../state/pane-state";
import { CountLink } from "./count-link";
import { countOf } from "./outcomes";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, paddingTop: "3px", paddingBottom: "3px" },
  sub: { paddingLeft: "1.2em" },
  number: { textAlign: "right", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  share: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  formula: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const rows: readonly { readonly outcome: ItemOutcome; readonly sub: boolean; readonly always: boolean }[] = [
  { outcome: "withTarget", sub: false, always: true },
  { outcome: "achieved", sub: true, always: true },
  { outcome: "notAchieved", sub: true, always: true },
  { outcome: "notReported", sub: true, always: false },
  { outcome: "notComparable", sub: true, always: false },
  { outcome: "targetNotSet", sub: false, always: true },
];

const labels: Record<ItemOutcome, string> = {
  withTarget: pane.counts.withTarget,
  achieved: pane.counts.achieved,
  notAchieved: pane.counts.notAchieved,
  notReported: pane.counts.notReported,
  notComparable: pane.counts.notComparable,
  targetNotSet: pane.counts.withoutTarget,
};

/** The counts that 資料9 will print, each leading to its indicators, and the share with how it is computed. */
export function CountsSection(props: {
  readonly evaluation: PlanEvaluation;
  /** How rates, and with them the share, are rounded. */
  readonly format: RateFormat;
}) {
  const styles = useStyles();
  const { evaluation, format } = props;
  const { tally } = evaluation;
  const place = pane.items.whole;
  return (
    <Section title={pane.counts.title(formatFiscalYear(evaluation.fiscalYear))}>
      <table className={styles.table}>
        <tbody>
          {rows
            .filter(({ outcome, always }) => always || countOf(tally, outcome) > 0)
            .map(({ outcome, sub }) => (
              <tr key={outcome} className={styles.row}>
                <th scope="row" className={mergeClasses(styles.label, sub && styles.sub)}>
                  {labels[outcome]}
                </th>
                <td className={styles.number}>
                  <CountLink filter={{ goal: null, outcome }} place={place} count={countOf(tally, outcome)}>
                    {pane.counts.items(countOf(tally, outcome))}
                  </CountLink>
                </td>
              </tr>
            ))}
          <tr>
            <th scope="row" className={styles.label}>
              {pane.counts.share}
              <span className={styles.formula}>
                {pane.counts.shareFormula(tally.achieved, tally.withTarget, shareRounding(format))}
              </span>
            </th>
            <td className={mergeClasses(styles.number, styles.share)}>{tally.achievedShare}</td>
          </tr>
        </tbody>
      </table>
    </Section>
  );
}
