import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { inline } from "../../locales/ja/cells";
import { heldText } from "../../locales/ja/submissions";
import { fieldWord, submissionsPage } from "../../locales/ja/submissions-page";
import type { GatheredItem } from "../../usecases/submission-desk";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";
import type { ComparedField, FieldState } from "./compare-items";
import { ConcernList } from "./concern-list";
import { WordMark } from "../shared/word-mark";

const tones = {
  write: "change",
  held: "look",
  same: "plain",
  transferred: "good",
  blank: "plain",
} as const satisfies Record<FieldState, string>;

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  box: { alignItems: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  word: { fontWeight: tokens.fontWeightSemibold },
  values: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, whiteSpace: "pre-line", fontVariantNumeric: "tabular-nums" },
  },
  figures: { gridTemplateColumns: "max-content minmax(0, max-content)", "& dd": { textAlign: "right" } },
  submitted: { fontWeight: tokens.fontWeightSemibold },
});

const shown = (text: string): string => (text.trim() === "" ? submissionsPage.emptyCell : text);

/** What the files say, one line where they agree. */
function Submitted({ field }: { readonly field: ComparedField }): ReactNode {
  const { outcome, master } = field;
  switch (outcome.kind) {
    case "write":
      return shown(outcome.write.submitted);
    case "held":
      return outcome.held.submitted.length === 1
        ? shown(outcome.held.submitted[0]?.text ?? "")
        : outcome.held.submitted
            .map(({ file, text }) => submissionsPage.perFile(file, shown(text)))
            .join("\n");
    case "same":
      return shown(master?.text ?? "");
    case "blank":
      return submissionsPage.emptyCell;
  }
}

/** One field of an item: what the master, the department and last year say, and whether it is to be written. */
export function FieldBlock(props: {
  readonly item: GatheredItem;
  readonly field: ComparedField;
  readonly chosen: ReadonlySet<string>;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { item, field, chosen, disabled } = props;
  const { tick } = useActions().submissions;
  const { outcome, state, master, lastYear, concerns } = field;
  const write = outcome.kind === "write" ? outcome.write : null;
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        {write ? (
          <Checkbox
            className={styles.box}
            label={submissionsPage.choose(field.field)}
            aria-label={submissionsPage.chooseOf(inline(item.name), field.field)}
            disabled={disabled}
            checked={chosen.has(write.key)}
            onChange={(_event, { checked }) => tick([write.key], checked === true)}
          />
        ) : (
          <span className={styles.word}>{fieldWord(field.field)}</span>
        )}
        <WordMark tone={tones[state]}>{submissionsPage.states[state]}</WordMark>
        {master ? <CellLink cell={master.cell} /> : null}
      </div>
      <dl className={mergeClasses(styles.values, field.field === "actual" && styles.figures)}>
        <dt>{submissionsPage.master}</dt>
        <dd>{master ? shown(master.text) : submissionsPage.noPlace}</dd>
        <dt>{submissionsPage.submitted}</dt>
        <dd className={styles.submitted}>
          <Submitted field={field} />
        </dd>
        {write && write.change !== null ? (
          <>
            <dt>{submissionsPage.after}</dt>
            <dd>{write.after}</dd>
          </>
        ) : null}
        {lastYear && lastYear.text.trim() !== "" ? (
          <>
            <dt>{submissionsPage.lastYearValue}</dt>
            <dd>{lastYear.text}</dd>
          </>
        ) : null}
      </dl>
      {write && write.change !== null ? <div>{submissionsPage.changes[write.change]}</div> : null}
      {outcome.kind === "held" ? <div>{heldText(outcome.held.why)}</div> : null}
      <ConcernList findings={concerns} />
    </div>
  );
}
