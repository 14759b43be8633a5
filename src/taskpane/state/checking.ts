import type { ChecksDecision } from "../../usecases/choose-checks";
import type { FindingDecision, PlanText } from "../../usecases/review-check";
import type { PlanSettings } from "../../usecases/ports";
import type { DeskFile } from "../../usecases/submission-desk";
import type { PaneSurroundings } from "../app/pane-host";
import { noText, type CheckState, type ChecksPage, type FindingsLook } from "./checks-page";
import type { HomeState } from "./pane-state";
import type { PaneStore } from "./store";

/** What the officer does on 「点検」. */
export type Checking = {
  /** Opens the page, and checks what was read unless that has been done. */
  readonly open: (page: ChecksPage) => Promise<void>;
  readonly look: (look: FindingsLook) => void;
  readonly decide: (decision: FindingDecision) => Promise<void>;
  /** Decides how the rules count; what was found stays until the new check has ended. */
  readonly choose: (decision: ChecksDecision) => Promise<void>;
  /** Text of the plan to be compared with the tables; null for none. */
  readonly giveText: (words: string | null) => Promise<void>;
  /** The same from a file. Where it cannot be read, an earlier text stays. */
  readonly openText: (file: DeskFile) => Promise<void>;
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

  /** Checks what is shown for as long as the check stands where it stood: running, or done and to be done again. */
  const checkWhile = async (kind: CheckState["kind"]): Promise<void> => {
    const { checkReading } = await surroundings.loadChecks();
    await new Promise((resolve) => setTimeout(resolve, breath));
    for (;;) {
      const now = home();
      if (!now?.view || now.check.kind !== kind) return;
      const { fiscalYear } = now.view.evaluation;
      const result = await checkReading(now.reading, fiscalYear, now.settings, now.text.given);
      const later = home();
      if (later?.check.kind !== kind) return;
      // What was read, chosen, given or confirmed meanwhile is checked once more.
      const { reading, view, settings, text } = later;
      const isSame = reading === now.reading && view === now.view && settings === now.settings;
      if (!isSame || text.given !== now.text.given) continue;
      send({ type: "checkEnded", result });
      return;
    }
  };
  const check = async (): Promise<void> => {
    const { kind } = home()?.check ?? { kind: "running" };
    if (kind === "running" || kind === "done") return;
    send({ type: "checkStarted" });
    await checkWhile("running");
  };
  /** A check that runs sees by itself what has changed. */
  const checkAgain = async (): Promise<void> => {
    if (home()?.check.kind === "done") await checkWhile("done");
    else await check();
  };
  const give = async (given: PlanText | null): Promise<void> => {
    send({ type: "textChanged", text: { ...noText, given } });
    await checkAgain();
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
    choose: async (decision) => {
      const { chooseChecks } = await surroundings.loadChecks();
      const now = home();
      if (!now?.view || now.job.kind === "writing") return;
      const settings = { ...now.settings, checks: chooseChecks(now.settings.checks, decision) };
      send({ type: "settingsChanged", settings });
      await Promise.all([save(settings), checkAgain()]);
    },
    giveText: (words) => give(words === null ? null : { file: null, words }),
    openText: async (file) => {
      const before = home()?.text;
      if (!before) return;
      send({ type: "textChanged", text: { given: before.given, reading: file.name, refused: null } });
      const { readDocument } = await surroundings.loadChecks();
      const read = await readDocument(file);
      const now = home()?.text;
      if (now?.reading !== file.name) return;
      if (read.ok) return give({ file: file.name, words: read.value });
      const refused = { file: file.name, fault: read.problem };
      send({ type: "textChanged", text: { given: now.given, reading: null, refused } });
    },
  };
}
