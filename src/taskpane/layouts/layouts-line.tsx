import { Link, makeStyles } from "@fluentui/react-components";
import { isNamedLayout } from "../../locales/ja/layouts";
import { layoutsLine } from "../../locales/ja/layouts-line";
import { samplesLine } from "../../locales/ja/samples-line";
import type { OwnSheet } from "../../usecases/ports";
import { useActions } from "../app/pane-context";
import { samplesLinkId } from "../samples/page-places";
import type { YearView } from "../state/pane-state";

const linkId = "open-layouts";

const useStyles = makeStyles({
  line: { margin: 0 },
});

/** On the overview: how many tables of the shown year stand in the workbook, and the links that open the choice of them. */
export function LayoutsLine(props: {
  readonly ownSheets: readonly OwnSheet[];
  readonly view: YearView;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const { ownSheets, view, busy } = props;
  const { layouts, samples } = useActions();
  // The sheet of a plain table is about no year: it counts whatever year is shown.
  const isShown = (fiscalYear: number): boolean =>
    fiscalYear === 0 || fiscalYear === view.evaluation.fiscalYear;
  const made = ownSheets.filter(
    ({ layout, fiscalYear }) => isNamedLayout(layout) && isShown(fiscalYear),
  ).length;
  return (
    <section aria-label={layoutsLine.title}>
      <p className={styles.line}>
        {layoutsLine.state(made)}{" "}
        <Link as="button" inline id={linkId} disabled={busy} onClick={() => layouts.open(linkId)}>
          {layoutsLine.open}
        </Link>{" "}
        <Link
          as="button"
          inline
          id={samplesLinkId}
          disabled={busy}
          onClick={() => samples.open(samplesLinkId)}
        >
          {samplesLine.open}
        </Link>
      </p>
    </section>
  );
}
