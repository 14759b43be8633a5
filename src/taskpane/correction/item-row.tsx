import { Badge, Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { cellName, columnLetters } from "../../domain/grid/cell-address";
import type { Role } from "../../domain/recognition/recognised-table";
import { correction } from "../../locales/ja/correction";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";
import { moveTo } from "../shared/move-to";
import { askBelow } from "./doubtful-places";
import { itemId, type Item } from "./find-item";
import { hasYear, YearChoice } from "./year-choice";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  name: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  samples: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    "& > span": { flexGrow: 1, flexBasis: "8em", minWidth: 0 },
    // The year with its words needs more room, and takes the next line where there is none.
    "& > span + span": { flexBasis: "15em" },
    "& select": { width: "100%", minWidth: 0 },
  },
});

const roles: readonly Role[] = [
  "indicator",
  "target",
  "actual",
  "baseline",
  "formerTarget",
  "rate",
  "verdict",
  "unit",
  "goal",
  "initiative",
  "content",
  "department",
  "remark",
  "reason",
  "number",
  "indicatorKind",
  "fiscalYear",
  "figureKind",
  "figure",
  "other",
];

/** How a column or word is called on the page: letter or cell, and the heading. */
export function nameOf({ kind, cell, label }: Item): string {
  return kind === "column"
    ? correction.columnName(columnLetters(cell.column), label)
    : correction.labelName(cellName(cell.row, cell.column), label);
}

/** One column or word: what it is called, what stands there, what it is taken for. Choosing takes effect at once. */
export function ItemRow({ item, years }: { readonly item: Item; readonly years: readonly number[] }) {
  const styles = useStyles();
  const { decide } = useActions();
  const name = nameOf(item);
  const { correction: said } = item;
  const keptYear = said !== null && said.fiscalYear !== null ? item.fiscalYear : null;
  return (
    <li className={styles.row}>
      <div className={styles.name}>
        <CellLink cell={item.cell} subtle>
          {name}
        </CellLink>
        {item.confidence < askBelow ? (
          <Badge appearance="outline" color="warning">
            {correction.look}
          </Badge>
        ) : null}
        {said ? (
          <>
            <Badge appearance="tint">{correction.said}</Badge>
            <Button
              size="small"
              appearance="subtle"
              aria-label={correction.undoOf(name)}
              onClick={() => {
                decide({ kind: "undo", correction: said });
                moveTo(itemId(item));
              }}
            >
              {correction.undo}
            </Button>
          </>
        ) : null}
      </div>
      <div className={styles.samples}>
        {item.samples.length === 0 ? correction.noSamples : correction.samples(item.samples)}
      </div>
      <div className={styles.choices}>
        <Select
          id={itemId(item)}
          aria-label={correction.role(name)}
          value={item.role}
          onChange={(_event, { value }) => {
            const role = roles.find((known) => known === value);
            if (role) decide({ kind: "role", item, role, fiscalYear: keptYear });
          }}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {correction.roleOf(role)}
            </option>
          ))}
        </Select>
        {hasYear(item) ? <YearChoice item={item} name={name} years={years} /> : null}
      </div>
    </li>
  );
}
