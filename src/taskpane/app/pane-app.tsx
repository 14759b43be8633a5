import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { CannotStartScreen, StartScreen } from "../start/start-screen";
import { FaultScreen } from "../problem/fault-screen";
import { ReadingFailedScreen } from "../problem/reading-failed-screen";
import { ReadingScreen } from "../reading/reading-screen";
import type { PaneController } from "../state/pane-controller";
import type { PaneState } from "../state/pane-state";
import { ErrorBoundary } from "./error-boundary";
import { Home } from "./home";
import { liveWords } from "./live-words";
import { PaneContext } from "./pane-context";

const japaneseFonts = '"Yu Gothic UI", "Meiryo UI", Meiryo, "Hiragino Sans", "Noto Sans CJK JP", sans-serif';
const themes = {
  light: { ...webLightTheme, fontFamilyBase: japaneseFonts },
  dark: { ...webDarkTheme, fontFamilyBase: japaneseFonts },
} as const;

const useStyles = makeStyles({
  provider: { height: "100%" },
  screen: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    "& > *": { flexShrink: 0 },
  },
  live: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The screen of a state. */
function Screen({ state, hostVersion }: { readonly state: PaneState; readonly hostVersion: string }) {
  switch (state.screen) {
    case "starting":
      return <StartScreen />;
    case "cannotStart":
      return <CannotStartScreen reason={state.reason} />;
    case "reading":
      return <ReadingScreen progress={state.progress} />;
    case "readingFailed":
      return <ReadingFailedScreen problem={state.problem} />;
    case "fault":
      return <FaultScreen text={state.text} hostVersion={hostVersion} />;
    case "home":
      return <Home home={state} />;
  }
}

/** The whole pane: theme, the screen of the present state, and the words for screen readers. */
export function PaneApp({ controller }: { readonly controller: PaneController }) {
  const styles = useStyles();
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const screen = <Screen state={state} hostVersion={controller.hostVersion()} />;
  return (
    <FluentProvider theme={themes[controller.theme()]} className={styles.provider}>
      <PaneContext.Provider value={controller}>
        <ErrorBoundary hostVersion={controller.hostVersion}>
          {state.screen === "home" ? screen : <main className={styles.screen}>{screen}</main>}
        </ErrorBoundary>
        <div className={styles.live} role="status" aria-live="polite">
          {liveWords(state)}
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
