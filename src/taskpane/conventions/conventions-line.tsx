import { makeStyles, tokens } from "@fluentui/react-components";
import { conventionsLine } from "../../locales/ja/conventions-line";
import type { YearView } from "../state/pane-state";
import { ConventionsLink, conventionsLinkId } from "./conventions-link";

const useStyles = makeStyles({
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    "& > p": { margin: 0 },
  },
});

/** On the overview: whose way of computing holds, what is left to decide, what is out of the counts. */
export function ConventionsLine({ view, busy }: { readonly view: YearView; readonly busy: boolean }) {
  const styles = useStyles();
  const { conventions, open, evaluation } = view;
  const { excluded } = evaluation.tally;
  return (
    <section aria-label={conventionsLine.title} className={styles.lines}>
      <p>
        {conventionsLine.summary(conventions)}{" "}
        <ConventionsLink id={conventionsLinkId} at="page" label={conventionsLine.openLabel} disabled={busy}>
          {conventionsLine.open}
        </ConventionsLink>
      </p>
      {open.length > 0 ? (
        <p>
          <ConventionsLink id="open-decisions" at="decisions" disabled={busy}>
            {conventionsLine.toDecide(open.length)}
          </ConventionsLink>
        </p>
      ) : null}
      {excluded > 0 ? <p>{conventionsLine.leftOut(excluded)}</p> : null}
    </section>
  );
}
