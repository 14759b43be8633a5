import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    "& p, & ul": { margin: 0 },
    "& ul": { paddingLeft: "1.3em" },
  },
  success: { borderLeftColor: tokens.colorStatusSuccessBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  danger: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** An outcome, question or problem that stands out at the top of the pane, with its buttons below. */
export function Card(props: {
  readonly tone: "success" | "warning" | "danger";
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.card, styles[props.tone])}>
      {props.children}
      {props.actions ? <div className={styles.actions}>{props.actions}</div> : null}
    </div>
  );
}
