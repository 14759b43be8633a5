import { makeStyles, tokens } from "@fluentui/react-components";
import { addressText } from "../../domain/grid/cell-address";
import type { Problem } from "../../domain/problem/problem";
import { problemText } from "../../locales/ja/problem-text";
import { sampleFindingText } from "../../locales/ja/sample-sheets";
import { samplesPage } from "../../locales/ja/samples-page";
import { CellLink } from "../shared/cell-link";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "1.3em" },
  message: { whiteSpace: "pre-line" },
});

/** What is to be mended on a sample sheet: where, what, and what to do; each leads to its cell. */
export function SampleFindings({ problem }: { readonly problem: Problem }) {
  const styles = useStyles();
  if (problem.code !== "sampleNotUsable") {
    const { title, message, advice } = problemText(problem);
    return (
      <div className={styles.lines}>
        <div className={styles.strong}>{title}</div>
        <div className={styles.message}>{message}</div>
        <div>{advice}</div>
      </div>
    );
  }
  const { findings } = problem;
  return (
    <div className={styles.lines}>
      <div className={styles.strong}>{samplesPage.mend(findings.length)}</div>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const text = sampleFindingText(finding);
          const key = `${finding.code} ${"cell" in finding ? addressText(finding.cell) : ""} ${text}`;
          return (
            <li key={key}>{"cell" in finding ? <CellLink cell={finding.cell}>{text}</CellLink> : text}</li>
          );
        })}
      </ul>
      <div>{samplesPage.mendHint}</div>
    </div>
  );
}
