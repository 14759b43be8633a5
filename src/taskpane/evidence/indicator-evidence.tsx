import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import type { SourcedText } from "../../domain/plan/plan";
import { formatFiscalYearLong } from "../../domain/fiscal-year/format-fiscal-year";
import { conventionsLine } from "../../locales/ja/conventions-line";
import { pane } from "../../locales/ja/pane";
import { ConventionsLink, evidenceLinkId } from "../conventions/conventions-link";
import { CellLink } from "../shared/cell-link";
import { explainRules } from "../../locales/ja/explain-rules";
import { directionOfNote, explainRate, explainVerdict } from "../../locales/ja/explanations";
import { exclusionText } from "../../locales/ja/plan-years";
import { verdictWord } from "../../locales/ja/words";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  name: { whiteSpace: "pre-line", fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  table: { width: "100%", borderCollapse: "collapse" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: "top" },
  label: {
    width: "5.5em",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    paddingTop: "3px",
    paddingBottom: "3px",
  },
  value: { paddingTop: "3px", paddingBottom: "3px", whiteSpace: "pre-line" },
  sourced: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** A row of the evidence: what, its value, and underneath where or why. */
function Row(props: { readonly label: string; readonly children: ReactNode; readonly below?: ReactNode }) {
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.label}>
        {props.label}
      </th>
      <td className={styles.value}>
        {props.children}
        {props.below ? <div className={styles.small}>{props.below}</div> : null}
      </td>
    </tr>
  );
}

/** A figure or text of a cell with the link to it. */
function SourcedRow({ label, sourced }: { readonly label: string; readonly sourced: SourcedText | null }) {
  const styles = useStyles();
  if (!sourced) return <Row label={label}>{pane.evidence.notSet}</Row>;
  return (
    <Row label={label}>
      <div className={styles.sourced}>
        <span>{sourced.text.trim() === "" ? pane.evidence.notSet : sourced.text}</span>
        <span className={styles.small}>
          <CellLink cell={sourced.cell} />
        </span>
      </div>
    </Row>
  );
}

/** The texts that a person typed beside the figures: rate and verdict of the sheet itself. */
const statedTexts = ({ measurement }: EvaluatedIndicator): readonly SourcedText[] =>
  [measurement?.statedRate, measurement?.statedVerdict].flatMap((text) =>
    text && text.text.trim() !== "" ? [text] : [],
  );

/** What was chosen for the plan or decided about the indicator, as far as it bears on its figures. */
function rulesText(evaluated: EvaluatedIndicator): string {
  const { exclusion } = evaluated;
  const excluded = exclusion === null ? null : exclusionText(exclusion);
  return [directionOfNote(evaluated), explainRules(evaluated), excluded]
    .filter((text) => text !== null)
    .join("");
}

/** Formula with its numbers, rounding, verdict and why, source cells, department. */
export function IndicatorEvidence(props: {
  readonly evaluated: EvaluatedIndicator;
  readonly stale: boolean;
}) {
  const styles = useStyles();
  const { evaluated } = props;
  const { indicator, initiative, measurement, rate, fiscalYear } = evaluated;
  const stated = statedTexts(evaluated);
  const rules = rulesText(evaluated);
  return (
    <div className={styles.body}>
      <div className={styles.small}>
        {[initiative.name?.text, formatFiscalYearLong(fiscalYear)].filter(Boolean).join("　")}
      </div>
      <div className={styles.name}>
        <CellLink cell={indicator.name.cell}>{indicator.name.text}</CellLink>
      </div>
      {props.stale ? <div>{pane.reading.changedHint}</div> : null}
      <table className={styles.table}>
        <tbody>
          <SourcedRow label={pane.evidence.target} sourced={measurement?.target ?? null} />
          <SourcedRow label={pane.evidence.actual} sourced={measurement?.actual ?? null} />
          <Row label={pane.evidence.rate} below={explainRate(evaluated)}>
            <div className={styles.sourced}>
              <span className={styles.strong}>{rate.printed}</span>
              <span className={styles.small}>
                <ConventionsLink id={evidenceLinkId} at={{ indicator: indicator.id }}>
                  {conventionsLine.chooseMethod}
                </ConventionsLink>
              </span>
            </div>
          </Row>
          <Row label={pane.evidence.verdict} below={explainVerdict(evaluated)}>
            <span className={styles.strong}>{verdictWord(evaluated.verdict)}</span>
          </Row>
          {rules === "" ? null : <Row label={conventionsLine.rules}>{rules}</Row>}
          {stated.length > 0 ? (
            <Row label={pane.evidence.stated}>
              {stated.map((text) => (
                <div key={text.cell.column}>
                  {text.text} <CellLink cell={text.cell} />
                </div>
              ))}
            </Row>
          ) : null}
          {indicator.department ? (
            <SourcedRow label={pane.evidence.department} sourced={indicator.department} />
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
