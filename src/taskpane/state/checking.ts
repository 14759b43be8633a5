import type { FindingDecision } from "../../usecases/review-check";
import type { PlanSettings } from "../../usecases/ports";
import type { PaneSurroundings } from "../app/pane-host";
import type { ChecksPage, FindingsLook } from "./checks-page";
import type { HomeState } from "./pane-state";
import type { PaneStore } from "./store";

/** What the officer does on 「点検」. */
export type Checking = {
  /** Opens the page, and checks what was read unless that has been done. */
  readonly open: (page: ChecksPage) => Promise<void>;
  readonly look: (look: FindingsLook) => void;
  readonly decide: (decision: FindingDecision) => Promise<void>;
};

type Parts = {
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  readonly save: (settings: PlanSettings) => Promise<void>;
};

/** Milliseconds in which the words 「点検しています」 are drawn before the computing begins. */
const breath = 30;

/** Checking: computed from memory, shown, and what is confirmed is kept in the workbook. */
export function checking({ surroundings, store, save }: Parts): Checking {
  const { send } = store;
  const home = (): HomeState | null => {
    const state = store.state();
    return state.screen === "home" ? state : null;
  };

  const check = async (): Promise<void> => {
    const { kind } = home()?.check ?? { kind: "running" };
    if (kind === "running" || kind === "done") return;
    send({ type: "checkStarted" });
    const { checkReading } = await surroundings.loadChecks();
    await new Promise((resolve) => setTimeout(resolve, breath));
    for (;;) {
      const now = home();
      if (!now?.view || now.check.kind !== "running") return;
      const result = await checkReading(now.reading, now.view.evaluation.fiscalYear, now.settings);
      const later = home();
      if (later?.check.kind !== "running") return;
      // What was read, chosen or confirmed meanwhile is checked once more.
      const { reading, view, settings } = later;
      if (reading !== now.reading || view !== now.view || settings !== now.settings) continue;
      send({ type: "checkEnded", result });
      return;
    }
  };

  return {
    open: async (page) => {
      const now = home();
      if (!now?.view || now.job.kind === "writing") return;
      send({ type: "checksOpened", page });
      await check();
    },
    look: (look) => {
      const page = home()?.page;
      if (page?.kind === "checks") send({ type: "checksOpened", page: { ...page, look } });
    },
    decide: async (decision) => {
      const { decideFinding } = await surroundings.loadChecks();
      const now = home();
      if (now?.check.kind !== "done" || now.job.kind === "writing") return;
      const { settings, check: reviewed } = decideFinding(now.settings, now.check, decision);
      send({ type: "findingDecided", settings, check: reviewed });
      await save(settings);
    },
  };
}
