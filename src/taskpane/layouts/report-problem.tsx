import { makeStyles, tokens } from "@fluentui/react-components";
import type { Problem } from "../../domain/problem/problem";
import { problemText } from "../../locales/ja/problem-text";
import { CellLink } from "../shared/cell-link";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  strong: { fontWeight: tokens.fontWeightSemibold },
  message: { whiteSpace: "pre-line" },
});

/** Why a report cannot be made, with the way to the cell that leaves it open; only what to do where no table is found. */
export function ReportProblem({ problem }: { readonly problem: Problem }) {
  const styles = useStyles();
  const { title, message, advice } = problemText(problem);
  if (problem.code === "plainTableNotFound") return <div>{advice}</div>;
  return (
    <div className={styles.lines}>
      <div className={styles.strong}>{title}</div>
      <div className={styles.message}>
        {"cell" in problem ? <CellLink cell={problem.cell}>{message}</CellLink> : message}
      </div>
      <div>{advice}</div>
    </div>
  );
}
