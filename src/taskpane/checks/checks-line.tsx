import { Link, makeStyles } from "@fluentui/react-components";
import { findingsLine } from "../../locales/ja/findings-line";
import { useActions } from "../app/pane-context";
import { firstLook, type CheckState } from "../state/checks-page";
import { checkText } from "./check-text";

const linkId = "open-checks";

const useStyles = makeStyles({
  line: { margin: 0 },
  link: { whiteSpace: "nowrap" },
});

/** On the overview: what the check found, and the link that opens it. */
export function ChecksLine({ check, busy }: { readonly check: CheckState; readonly busy: boolean }) {
  const styles = useStyles();
  const { openChecks } = useActions();
  const isDone = check.kind === "done";
  return (
    <section aria-label={findingsLine.title}>
      <p className={styles.line}>
        {checkText(check)}{" "}
        <Link
          as="button"
          inline
          id={linkId}
          className={styles.link}
          disabled={busy}
          aria-label={isDone ? findingsLine.openLabel : undefined}
          onClick={() => openChecks({ kind: "checks", opener: linkId, look: firstLook })}
        >
          {isDone ? findingsLine.open : findingsLine.check}
        </Link>
      </p>
    </section>
  );
}
