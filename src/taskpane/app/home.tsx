import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import { useHelp } from "../help/use-help";
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
  // Beside the button that leads back, without a line of its own where there is room.
  help: {
    position: "relative",
    "@media (min-width: 280px)": {
      height: 0,
      marginBottom: `calc(-1 * ${tokens.spacingVerticalL})`,
      "& > *": { position: "absolute", right: 0, zIndex: 1 },
    },
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
  const help = useHelp(page.kind);
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
  // Esc leaves a page, wherever the focus is, but not while a word is being converted; a field that is left so keeps what
  // was typed.
  useEffect(() => {
    if (opener === null) return undefined;
    const leaveByKey = ({ key, isComposing, defaultPrevented }: KeyboardEvent): void => {
      if (key !== "Escape" || defaultPrevented || isComposing) return;
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      openOverview();
    };
    document.addEventListener("keydown", leaveByKey);
    return () => document.removeEventListener("keydown", leaveByKey);
  }, [opener, openOverview]);
  return (
    <div className={styles.frame}>
      <main className={styles.main} ref={main}>
        {help.card}
        {page.kind === "overview" ? null : <div className={styles.help}>{help.button}</div>}
        <OpenPage home={home} help={help.button} />
      </main>
      <Foot home={home} />
    </div>
  );
}
