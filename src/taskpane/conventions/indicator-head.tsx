import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import type { SourcedText } from "../../domain/plan/plan";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { exclusionText } from "../../locales/ja/plan-years";
import { verdictWord } from "../../locales/ja/words";
import { CellLink } from "../shared/cell-link";
import { decisionId } from "./page-places";

const useStyles = makeStyles({
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "pre-line",
    borderRadius: tokens.borderRadiusSmall,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    "& > div": { display: "flex", columnGap: tokens.spacingHorizontalXS },
    "& dt": { color: tokens.colorNeutralForeground3, flexShrink: 0 },
    "& dd": { margin: 0, fontVariantNumeric: "tabular-nums", whiteSpace: "pre-line" },
  },
});

/** A figure of the sheet with its name. */
function Figure(props: { readonly name: string; readonly figure: SourcedText | null | undefined }) {
  const { name, figure } = props;
  const text = figure?.text.trim() ?? "";
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text === "" ? conventionsPage.notSet : text}</dd>
    </div>
  );
}

/** An indicator that is decided about: plan, name (leads to the cell), its figures and what holds now. */
export function IndicatorHead({ evaluated }: { readonly evaluated: EvaluatedIndicator }) {
  const styles = useStyles();
  const { initiative, indicator, measurement, rate, verdict, exclusion, rules } = evaluated;
  const { baseline } = indicator;
  const printed = rate.printed === "" ? "" : `${rate.printed}　`;
  return (
    <div>
      <div className={styles.small}>{initiative.name?.text ?? ""}</div>
      <h3 id={decisionId(indicator.id)} tabIndex={-1} className={styles.name}>
        <CellLink cell={indicator.name.cell} subtle>
          {indicator.name.text}
        </CellLink>{" "}
        {rules.exception ? <Badge appearance="tint">{conventionsPage.isDecided}</Badge> : null}
      </h3>
      <dl className={styles.figures}>
        {baseline && baseline.text.trim() !== "" ? (
          <Figure name={conventionsPage.baseline} figure={baseline} />
        ) : null}
        <Figure name={conventionsPage.target} figure={measurement?.target} />
        <Figure name={conventionsPage.actual} figure={measurement?.actual} />
        <div>
          <dt>{conventionsPage.now}</dt>
          <dd>{`${printed}${verdictWord(verdict)}`}</dd>
        </div>
      </dl>
      {exclusion ? <div className={styles.small}>{exclusionText(exclusion)}</div> : null}
    </div>
  );
}
