import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReadingCorrections } from "../../domain/recognition/corrections/corrections";
import { correction } from "../../locales/ja/correction";
import type { ReadingDecision } from "../../usecases/correct-reading";
import { useActions } from "../app/pane-context";
import { Disclosure } from "../shared/disclosure";
import { moveTo } from "../shared/move-to";
import { pageHeadingId } from "./find-item";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    "& > span": { flexGrow: 1, flexBasis: "10em", minWidth: 0, overflowWrap: "anywhere" },
  },
  all: { alignSelf: "flex-start" },
});

/** Every decision with its words and the decision that takes it back. */
function entriesOf({
  excludedSheets,
  includedSheets,
  labels,
  headers,
  rows,
}: ReadingCorrections): readonly { readonly words: string; readonly undo: ReadingDecision }[] {
  return [
    ...excludedSheets.map((sheet) => ({
      words: correction.saidSheet(sheet),
      undo: { kind: "sheet", sheet, excluded: false } as const,
    })),
    ...includedSheets.map((sheet) => ({
      words: correction.saidIncluded(sheet),
      undo: { kind: "repeatedSheet", sheet, included: false } as const,
    })),
    ...headers.map((said) => ({
      words: correction.saidHeader(said),
      undo: { kind: "undo", correction: said } as const,
    })),
    ...labels.map((said) => ({
      words: correction.saidLabel(said),
      undo: { kind: "undo", correction: said } as const,
    })),
    ...rows.map((said) => ({
      words: correction.saidRow(said),
      undo: { kind: "undo", correction: said } as const,
    })),
  ];
}

/** Everything that was said in this workbook, on all its sheets; each can be taken back, or all at once. */
export function SaidList({ corrections }: { readonly corrections: ReadingCorrections }) {
  const styles = useStyles();
  const { decide } = useActions();
  const entries = entriesOf(corrections);
  if (entries.length === 0) return null;
  const undo = (decision: ReadingDecision): void => {
    decide(decision);
    moveTo(pageHeadingId);
  };
  return (
    <Disclosure title={correction.allSaid(entries.length)}>
      <ul className={styles.list}>
        {entries.map(({ words, undo: decision }, index) => (
          <li key={`${index} ${words}`} className={styles.entry}>
            <span>{words}</span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={correction.undoOf(words)}
              onClick={() => undo(decision)}
            >
              {correction.undo}
            </Button>
          </li>
        ))}
      </ul>
      <Button className={styles.all} onClick={() => undo({ kind: "undoAll" })}>
        {correction.undoAll}
      </Button>
    </Disclosure>
  );
}
