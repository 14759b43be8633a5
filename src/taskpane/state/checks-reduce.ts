import type { PaneEvent } from "./pane-event";
import type { HomeState } from "./pane-state";

type ChecksEvent = Extract<
  PaneEvent,
  { type: "checksOpened" | "checkStarted" | "checkEnded" | "findingDecided" | "textChanged" }
>;

/** What an event does about 「点検」. */
export function reduceChecks(home: HomeState, event: ChecksEvent): HomeState {
  switch (event.type) {
    case "checksOpened":
      return home.job.kind === "writing" ? home : { ...home, page: event.page };
    case "checkStarted":
      return { ...home, check: { kind: "running" } };
    case "checkEnded": {
      const { result } = event;
      const check: HomeState["check"] = result.ok
        ? { kind: "done", ...result.value }
        : { kind: "failed", problem: result.problem };
      return { ...home, check };
    }
    case "textChanged":
      return { ...home, text: event.text };
    case "findingDecided":
      return { ...home, settings: event.settings, check: { kind: "done", ...event.check } };
  }
}
