import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "1px solid",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    whiteSpace: "nowrap",
  },
  bold: { fontWeight: tokens.fontWeightBold },
  good: {
    ...shorthands.borderColor(tokens.colorStatusSuccessBorderActive),
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  look: {
    ...shorthands.borderColor(tokens.colorStatusWarningBorderActive),
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  bad: {
    ...shorthands.borderColor(tokens.colorStatusDangerBorderActive),
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  change: {
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    backgroundColor: tokens.colorBrandBackground2,
  },
  quiet: {
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
    backgroundColor: tokens.colorNeutralBackground3,
  },
  plain: { ...shorthands.borderColor(tokens.colorNeutralStroke1), ...shorthands.borderStyle("dashed") },
});

/** How something stands, as a word in a frame; the colour only adds to the word. */
export function WordMark(props: {
  readonly tone: "good" | "look" | "bad" | "change" | "quiet" | "plain";
  readonly bold?: boolean;
  readonly children: string;
}) {
  const styles = useStyles();
  const { tone, bold, children } = props;
  return <span className={mergeClasses(styles.mark, styles[tone], bold && styles.bold)}>{children}</span>;
}
