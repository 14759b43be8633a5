import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { correctionLinkId } from "../reading/correction-link";
import { useActions } from "./pane-context";
import type { HomeState } from "../state/pane-state";
import { Foot, openerOf, OpenPage } from "./pages";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    // Too low for a foot that stays (zoom, small screens): everything scrolls together.
    "@media (max-height: 480px)": { overflowY: "auto" },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    "@media (max-height: 480px)": { overflowY: "visible", flexShrink: 0 },
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    "& > *": { flexShrink: 0 },
  },
});

/** Gives the focus back to what opened a page, or to the link that always does where that is gone. */
function focusOpener(id: string): void {
  const element = document.getElementById(id) ?? document.getElementById(correctionLinkId);
  const fold = element?.closest("details");
  if (fold) fold.open = true;
  element?.focus();
}

/** A workbook that was understood. */
export function Home({ home }: { readonly home: HomeState }) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const { openOverview } = useActions();
  const { page, job } = home;
  const opener = openerOf(page);
  const opened = useRef<string | null>(null);
  // Before the effects of the page itself, which may move on to a column.
  useLayoutEffect(() => {
    if (opener !== null) {
      opened.current = opener;
      main.current?.scrollTo(0, 0);
    } else if (opened.current !== null) {
      focusOpener(opened.current);
      opened.current = null;
    }
  }, [opener]);
  useEffect(() => {
    if (job.kind !== "idle" && job.kind !== "writing") main.current?.scrollTo(0, 0);
  }, [job.kind]);
  /** Esc leaves a page, but not while a word is being converted; a field that is left so keeps what was typed. */
  const leaveByKey = ({ key, nativeEvent, defaultPrevented }: KeyboardEvent): void => {
    if (key !== "Escape" || defaultPrevented || nativeEvent.isComposing || opener === null) return;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    openOverview();
  };
  return (
    <div className={styles.frame} onKeyDown={leaveByKey}>
      <main className={styles.main} ref={main}>
        <OpenPage home={home} />
      </main>
      <Foot home={home} />
    </div>
  );
}
