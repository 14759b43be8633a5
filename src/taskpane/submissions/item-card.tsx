import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { inline } from "../../locales/ja/cells";
import { submissionsPage } from "../../locales/ja/submissions-page";
import type { GatheredFrom } from "../../usecases/submission-desk";
import { CellLink } from "../shared/cell-link";
import type { ComparedItem } from "./compare-items";
import { ConcernList } from "./concern-list";
import { FieldBlock } from "./field-block";
import { usePartStyles } from "./part-styles";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** How an item that goes by another name in the file was found. */
function renamedText({ name, by, file }: GatheredFrom): string | null {
  if (by === "number") return submissionsPage.renamed(inline(name), submissionsPage.byNumber, file);
  return by === "place" ? submissionsPage.renamed(inline(name), submissionsPage.byPlace, file) : null;
}

type CardProps = {
  readonly compared: ComparedItem;
  readonly chosen: ReadonlySet<string>;
  readonly disabled: boolean;
};

/** Whether a card would be drawn the same: a tick somewhere else is not drawn here. */
function isDrawnTheSame(a: CardProps, b: CardProps): boolean {
  return (
    a.compared === b.compared &&
    a.disabled === b.disabled &&
    a.compared.fields.every(
      ({ outcome }) =>
        outcome.kind !== "write" || a.chosen.has(outcome.write.key) === b.chosen.has(outcome.write.key),
    )
  );
}

/** One item: its name with the way to its cell, from which file it came, and its fields side by side. */
export const ItemCard = memo(function ItemCard(props: CardProps) {
  const styles = useStyles();
  const part = usePartStyles();
  const { compared, chosen, disabled } = props;
  const { item, fields, findings } = compared;
  const { received } = item;
  const filled = fields.filter(({ state }) => state !== "blank");
  const name = inline(item.name);
  return (
    <article className={styles.card} aria-label={name}>
      <div>
        <CellLink cell={item.cell} subtle>
          {item.number === "" ? name : `${item.number}　${name}`}
        </CellLink>
        <div className={part.muted}>
          {received.length === 0
            ? submissionsPage.notReceived
            : submissionsPage.from(received.map(({ file }) => file).join("、"))}
        </div>
        {received.map((from) => {
          const renamed = renamedText(from);
          return renamed === null ? null : <div key={from.file}>{renamed}</div>;
        })}
        {received.length > 0 && filled.length === 0 ? <div>{submissionsPage.notAnswered}</div> : null}
      </div>
      {filled.map((field) => (
        <FieldBlock key={field.field} item={item} field={field} chosen={chosen} disabled={disabled} />
      ))}
      <ConcernList findings={findings.map(({ finding }) => finding)} />
    </article>
  );
}, isDrawnTheSame);
