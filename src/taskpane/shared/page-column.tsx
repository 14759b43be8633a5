import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HTMLAttributes, ReactNode } from "react";
import { FocusHeading } from "./focus-heading";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    alignItems: "stretch",
    overflowWrap: "anywhere",
  },
  back: { alignSelf: "flex-start" },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The parts of a page one below the other. */
export function PageColumn({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.page, className)} {...rest} />;
}

/** The way back, and what the page is: its heading takes the focus when the page opens. */
export function PageHead(props: {
  readonly back: string;
  readonly onBack: () => void;
  readonly title: string;
  readonly headingId?: string;
  /** What the page is for; null where there is nothing to say yet. */
  readonly hint: string | null;
  /** What stands between the heading and the hint. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { back, onBack, title, headingId, hint, children } = props;
  return (
    <>
      <Button className={styles.back} size="small" onClick={onBack}>
        {`← ${back}`}
      </Button>
      <div>
        <FocusHeading id={headingId} ofPage>
          {title}
        </FocusHeading>
        {children}
        {hint === null ? null : <div className={styles.muted}>{hint}</div>}
      </div>
    </>
  );
}
