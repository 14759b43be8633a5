import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem } from "../../domain/problem/problem";
import { pane } from "../../locales/ja/pane";
import { usePane } from "../app/pane-context";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import { problemText } from "../../locales/ja/problem-text";
import { CopyDetails } from "./copy-details";

const useStyles = makeStyles({
  strong: { fontWeight: tokens.fontWeightSemibold },
  lines: { whiteSpace: "pre-line" },
});

/**
 * Says what failed (`title`, null for the words of the problem), why, and what to do. `children` stand in place of the
 * particulars.
 */
export function ProblemCard(props: {
  readonly title: string | null;
  /** The card is all that there is on the page. */
  readonly ofPage?: boolean;
  readonly problem: Problem;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { hostVersion } = usePane();
  const cancelled = props.problem.code === "cancelled";
  const { title, message, advice } = problemText(props.problem);
  return (
    <Card
      tone={cancelled ? "warning" : "danger"}
      actions={
        <>
          {props.onRetry ? <Button onClick={props.onRetry}>{pane.problem.retry}</Button> : null}
          {cancelled ? null : <CopyDetails detail={props.problem} hostVersion={hostVersion()} />}
          {props.onClose ? (
            <Button appearance="subtle" onClick={props.onClose}>
              {pane.problem.close}
            </Button>
          ) : null}
        </>
      }
    >
      <FocusHeading ofPage={props.ofPage}>{props.title ?? title}</FocusHeading>
      {props.title === null ? null : <p className={styles.strong}>{title}</p>}
      {props.children ?? <p className={styles.lines}>{message}</p>}
      {advice === "" ? null : <p>{advice}</p>}
    </Card>
  );
}
