import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ProblemText } from "../../locales/ja/problem-text";

const useStyles = makeStyles({
  problem: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `4px solid ${tokens.colorStatusDangerBorderActive}`,
    whiteSpace: "pre-line",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A file that cannot be used: which, why, what to do, and the buttons for it. */
export function ProblemWords(props: { readonly problem: ProblemText; readonly children?: ReactNode }) {
  const styles = useStyles();
  const { title, message, advice } = props.problem;
  return (
    <div className={styles.problem}>
      <div className={styles.title}>{title}</div>
      <div>{message}</div>
      {advice === "" ? null : <div>{advice}</div>}
      {props.children ? <div className={styles.actions}>{props.children}</div> : null}
    </div>
  );
}
