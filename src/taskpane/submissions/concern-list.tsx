import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../domain/checks/finding";
import { findingWords } from "../../locales/ja/finding-words";
import { SeverityMark } from "../checks/severity-mark";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    "& li": {
      paddingLeft: tokens.spacingHorizontalS,
      borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

/** What was found in a submitted file, each with how bad it is and what to do. */
export function ConcernList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => {
        const { title, message, suggestion } = findingWords(finding);
        return (
          <li key={index}>
            <SeverityMark severity={finding.severity} /> {title}
            <div>{message}</div>
            <div>{suggestion}</div>
          </li>
        );
      })}
    </ul>
  );
}
