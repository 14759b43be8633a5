import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { cellName } from "../../domain/grid/cell-address";
import { pointedCard } from "../../locales/ja/pointed-card";
import { cardFields, cellKey, type CardChoices, type ProposedCell } from "../../usecases/point-at-card";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";

/** Letters of a card's text that are shown. */
const lettersShown = 40;

/** Stands for a cell that the officer has not decided about; a field without a name is no text of a sample sheet. */
const undecided = "«»";

const useStyles = makeStyles({
  label: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** One cell of the card with what is to stand in its place. */
export function ProposedCellField(props: {
  readonly proposed: ProposedCell;
  readonly texts: CardChoices["texts"];
}) {
  const styles = useStyles();
  const { choose } = useActions().samples;
  const { proposed, texts } = props;
  const { cell, text, candidates, basis } = proposed;
  const key = cellKey(cell);
  const chosen = texts[key] ?? proposed.proposed;
  const shown = text.length > lettersShown ? `${text.slice(0, lettersShown)}…` : text;
  const offered = [...new Set([...candidates, ...cardFields])];
  return (
    <div>
      <div className={styles.label}>
        <CellLink cell={cell}>{cellName(cell.row, cell.column)}</CellLink>
        <span>{text.trim() === "" ? pointedCard.blank : shown}</span>
      </div>
      <Field>
        <Select
          aria-label={pointedCard.cellLabel(cellName(cell.row, cell.column), shown)}
          value={chosen ?? undecided}
          onChange={(_event, { value }) => choose({ texts: { ...texts, [key]: value } })}
        >
          {chosen === null ? <option value={undecided}>{pointedCard.choose}</option> : null}
          {offered.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
          {text === "" || offered.includes(text) ? null : <option value={text}>{pointedCard.keep}</option>}
          <option value="">{pointedCard.clear}</option>
        </Select>
      </Field>
      {basis === "heading" ? <div className={styles.hint}>{pointedCard.byHeading}</div> : null}
    </div>
  );
}
