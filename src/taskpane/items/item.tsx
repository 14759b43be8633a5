import { makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import { pane } from "../../locales/ja/pane";
import { CellLink } from "../shared/cell-link";

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  name: { whiteSpace: "pre-line" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    "& > div": { display: "flex", columnGap: tokens.spacingHorizontalXS },
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, fontVariantNumeric: "tabular-nums", whiteSpace: "pre-line" },
  },
});

/** A text of a cell, or a dash where the cell is empty or missing. */
const textOr = (sourced: { readonly text: string } | null | undefined): string =>
  sourced && sourced.text.trim() !== "" ? sourced.text : pane.items.none;

/** One indicator of a list: plan, name (leads to the cell), figures and department. */
export function Item({ evaluated }: { readonly evaluated: EvaluatedIndicator }) {
  const styles = useStyles();
  const { initiative, indicator, measurement, rate } = evaluated;
  const department = indicator.department?.text ?? "";
  return (
    <li className={styles.item}>
      <div className={styles.small}>
        {initiative.name?.text ?? pane.reading.noInitiativeName}
        {department === "" ? null : `（${department}）`}
      </div>
      <div className={styles.name}>
        <CellLink cell={(measurement?.actual ?? indicator.name).cell}>{indicator.name.text}</CellLink>
      </div>
      <dl className={styles.figures}>
        <div>
          <dt>{pane.items.target}</dt>
          <dd>{textOr(measurement?.target)}</dd>
        </div>
        <div>
          <dt>{pane.items.actual}</dt>
          <dd>{textOr(measurement?.actual)}</dd>
        </div>
        <div>
          <dt>{pane.items.rate}</dt>
          <dd>{rate.printed}</dd>
        </div>
      </dl>
    </li>
  );
}
