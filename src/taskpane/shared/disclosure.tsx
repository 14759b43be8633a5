import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  details: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    cursor: "pointer",
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":hover": { color: tokens.colorBrandForegroundLink },
  },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    paddingLeft: tokens.spacingHorizontalL,
  },
});

/** Something that is folded until it is asked for; the browser's own element, so that keys and readers know it. */
export function Disclosure(props: {
  readonly title: string;
  readonly id?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details className={styles.details} id={props.id} open={props.open}>
      <summary className={styles.summary}>{props.title}</summary>
      <div className={styles.body}>{props.children}</div>
    </details>
  );
}
