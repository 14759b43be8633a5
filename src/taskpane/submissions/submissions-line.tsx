import { Link, makeStyles } from "@fluentui/react-components";
import { submissionsLine } from "../../locales/ja/submissions-line";
import { useActions } from "../app/pane-context";
import { gatheringLinkId } from "../state/gathering-reduce";
import { firstGatheringLook, type GatheringState } from "../state/gathering-state";
import { submissionsText } from "./submitted-counts";

const useStyles = makeStyles({
  line: { margin: 0 },
});

/** On the overview: how many departments have handed in, and the link that opens the page. */
export function SubmissionsLine(props: {
  readonly submissions: GatheringState;
  readonly fiscalYear: number;
  readonly busy: boolean;
}) {
  const styles = useStyles();
  const { submissions, fiscalYear, busy } = props;
  const actions = useActions().submissions;
  return (
    <section aria-label={submissionsLine.title}>
      <p className={styles.line}>
        {submissionsText(submissions, fiscalYear)}{" "}
        <Link
          as="button"
          inline
          id={gatheringLinkId}
          disabled={busy}
          onClick={() => actions.open(gatheringLinkId, firstGatheringLook)}
        >
          {submissionsLine.open}
        </Link>
      </p>
    </section>
  );
}
