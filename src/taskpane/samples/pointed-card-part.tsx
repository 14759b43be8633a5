import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { pointedCard } from "../../locales/ja/pointed-card";
import { problemText } from "../../locales/ja/problem-text";
import { openCells, type CardChoices } from "../../usecases/point-at-card";
import { useActions } from "../app/pane-context";
import { Card } from "../shared/card";
import { Disclosure } from "../shared/disclosure";
import { Section } from "../shared/section";
import type { CardState } from "../state/samples-state";
import { ProposedCellField } from "./proposed-cell-field";

const useStyles = makeStyles({
  left: { alignSelf: "flex-start" },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the cells of the card would become: what the officer has to say first, what was found below. */
function Pointed(props: {
  readonly pointed: Extract<CardState, { kind: "pointed" }>;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { choose, addOfCard, dropCard } = useActions().samples;
  const { pointed, disabled } = props;
  const { card, choices } = pointed;
  const asked = card.cells.filter(({ basis }) => basis === "open");
  const found = card.cells.filter(({ basis }) => basis !== "open");
  const left = openCells(card, choices).length;
  const fields = (cells: typeof asked) => (
    <ul className={styles.list}>
      {cells.map((proposed) => (
        <li key={`${proposed.cell.row},${proposed.cell.column}`}>
          <ProposedCellField proposed={proposed} texts={choices.texts} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.part}>
      <div>
        {card.item ? pointedCard.found(card.item.indicator, card.item.fiscalYear) : pointedCard.notFound}
      </div>
      {asked.length > 0 ? (
        <div className={styles.part}>
          <div>
            <div className={styles.strong}>{pointedCard.open(asked.length)}</div>
            <div>{pointedCard.openHint}</div>
          </div>
          {fields(asked)}
        </div>
      ) : null}
      <Disclosure title={pointedCard.decided(found.length)} open={asked.length === 0}>
        {fields(found)}
      </Disclosure>
      <div>
        <div className={styles.strong}>{pointedCard.filter}</div>
        <RadioGroup
          aria-label={pointedCard.filter}
          value={choices.filter}
          onChange={(_event, { value }) =>
            choose({ filter: value === "all" ? "all" : "notAchieved" } satisfies Partial<CardChoices>)
          }
        >
          <Radio value="notAchieved" label={pointedCard.filters.notAchieved} />
          <Radio value="all" label={pointedCard.filters.all} />
        </RadioGroup>
        <Checkbox
          label={pointedCard.ownPage}
          checked={choices.ownPage}
          onChange={(_event, { checked }) => choose({ ownPage: checked === true })}
        />
      </div>
      {left > 0 ? <div>{pointedCard.leftOpen(left)}</div> : null}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={disabled || left > 0} onClick={addOfCard}>
          {pointedCard.make}
        </Button>
        <Button onClick={dropCard}>{pointedCard.drop}</Button>
      </div>
    </div>
  );
}

/** 「昨年の資料から作る」: a card of a finished sheet, selected by the officer, becomes a sample sheet. */
export function PointedCardPart({
  card,
  disabled,
}: {
  readonly card: CardState;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { pointAtCard, dropCard } = useActions().samples;
  const refused = card.kind === "refused" ? problemText(card.problem) : null;
  return (
    <Section title={pointedCard.title}>
      <div>{pointedCard.hint}</div>
      <Button className={styles.left} disabled={disabled} onClick={pointAtCard}>
        {card.kind === "pointed" ? pointedCard.again : pointedCard.point}
      </Button>
      {refused ? (
        <Card tone="warning" actions={<Button onClick={dropCard}>{pointedCard.drop}</Button>}>
          <div className={styles.strong}>{refused.title}</div>
          <p>{refused.message}</p>
          <p>{refused.advice}</p>
        </Card>
      ) : null}
      {card.kind === "pointed" ? <Pointed pointed={card} disabled={disabled} /> : null}
    </Section>
  );
}
