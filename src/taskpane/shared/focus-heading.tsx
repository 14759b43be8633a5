import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/**
 * A heading that takes the focus when it appears, so that keyboard and reader go on from there. `ofPage` where it is what the whole
 * page is about: a page has one such heading.
 */
export function FocusHeading(props: {
  readonly id?: string;
  readonly ofPage?: boolean;
  readonly children: ReactNode;
}) {
  const { id, ofPage = false, children } = props;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const Heading = ofPage ? "h1" : "h2";
  return (
    <Heading ref={heading} id={id} tabIndex={-1} className={styles.heading}>
      {children}
    </Heading>
  );
}
