import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { Severity } from "../../domain/checks/rule";
import { severityWord } from "../../locales/ja/findings-line";

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "1px solid",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    whiteSpace: "nowrap",
  },
  error: {
    ...shorthands.borderColor(tokens.colorStatusDangerBorderActive),
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontWeight: tokens.fontWeightBold,
  },
  warning: {
    ...shorthands.borderColor(tokens.colorStatusWarningBorderActive),
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  info: {
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** How bad a finding is, in a word; the colour only adds to it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[severity])}>{severityWord(severity)}</span>;
}
