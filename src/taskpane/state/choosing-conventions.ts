import type { ConventionDecision } from "../../usecases/choose-conventions";
import type { PlanSettings } from "../../usecases/ports";
import type { PaneUseCases } from "../app/pane-use-cases";
import type { PaneSurroundings } from "../app/pane-host";
import {
  conventionsPage,
  type ConventionsPage,
  type ConventionsSubject,
  type ConventionsTarget,
} from "./conventions-page";
import type { Evidence, HomeState, YearView } from "./pane-state";
import type { PaneStore } from "./store";
import { viewOf } from "./year-view";

/** What the officer does on 「計算のきまり」. */
export type ChoosingConventions = {
  readonly open: (target: ConventionsTarget) => Promise<void>;
  readonly decide: (decision: ConventionDecision) => Promise<void>;
  /** Takes back the last decision of this visit. */
  readonly undo: () => Promise<void>;
};

type Parts = {
  readonly surroundings: PaneSurroundings;
  readonly store: PaneStore;
  readonly save: (settings: PlanSettings) => Promise<void>;
};

/** Above this many indicators it is said that something is being computed before it is. */
const soon = 1_000;

const isAskable = (home: HomeState): home is HomeState & ConventionsSubject => home.view !== null;

/** What is told about the selected cell, with the new judgement; nothing where it was about a written sheet. */
function evidenceAfter(evidence: Evidence, { evaluation }: YearView): Evidence {
  if (evidence.kind !== "explained" || evidence.fiscalYear !== evaluation.fiscalYear) return { kind: "none" };
  const { explanation } = evidence;
  if (explanation.kind !== "indicator") return { kind: "none" };
  const { id } = explanation.evaluated.indicator;
  const evaluated = evaluation.indicators.find(({ indicator }) => indicator.id === id);
  return evaluated ? { ...evidence, explanation: { kind: "indicator", evaluated } } : { kind: "none" };
}

/** Choosing conventions: every decision is computed from memory at once, shown, and kept in the workbook. */
export function choosingConventions({ surroundings, store, save }: Parts): ChoosingConventions {
  const { send } = store;

  const now = (): {
    readonly home: HomeState & ConventionsSubject;
    readonly page: ConventionsPage;
  } | null => {
    const home = store.state();
    if (home.screen !== "home" || home.job.kind === "writing" || !isAskable(home)) return null;
    return home.page.kind === "conventions" ? { home, page: home.page } : null;
  };

  /** Draws what was chosen before much is computed. */
  const breathe = async (): Promise<void> => {
    const shown = now();
    if (!shown || shown.home.view.evaluation.indicators.length < soon) return;
    send({ type: "conventionsOpened", page: { ...shown.page, isBusy: true } });
    await new Promise((resolve) => setTimeout(resolve, 30));
  };

  const decideNow = (
    useCases: PaneUseCases,
    decision: ConventionDecision,
    historyAfter: (page: ConventionsPage, before: PlanSettings) => ConventionsPage["history"],
  ): PlanSettings | null => {
    const shown = now();
    if (!shown) return null;
    const { home, page } = shown;
    const before = home.view.evaluation;
    const conventions = useCases.decideConventions(home.settings.conventions, decision);
    const settings = { ...home.settings, conventions };
    const evaluated = useCases.evaluateDecision(home.reading, before, conventions, decision);
    if (!evaluated.ok) {
      send({ type: "noticed", problem: evaluated.problem });
      return null;
    }
    const view = viewOf(useCases, evaluated.value, home.reading, settings);
    const next = conventionsPage(useCases, { reading: home.reading, settings, view }, page, {
      target: page.target,
      effect: useCases.compareEvaluations(before, view.evaluation),
      history: historyAfter(page, home.settings),
    });
    send({
      type: "conventionsDecided",
      settings,
      view,
      page: next,
      evidence: evidenceAfter(home.evidence, view),
    });
    return settings;
  };

  return {
    open: async (target) => {
      const useCases = await surroundings.loadUseCases();
      const home = store.state();
      if (home.screen !== "home" || home.job.kind === "writing" || !isAskable(home)) return;
      send({
        type: "conventionsOpened",
        page: conventionsPage(useCases, home, null, { target, effect: null, history: [] }),
      });
    },
    decide: async (decision) => {
      const useCases = await surroundings.loadUseCases();
      await breathe();
      const settings = decideNow(useCases, decision, ({ history }, before) => [
        ...history,
        before.conventions,
      ]);
      if (settings) await save(settings);
    },
    undo: async () => {
      const useCases = await surroundings.loadUseCases();
      await breathe();
      const conventions = now()?.page.history.at(-1);
      if (!conventions) return;
      const settings = decideNow(useCases, { kind: "restore", conventions }, ({ history }) =>
        history.slice(0, -1),
      );
      if (settings) await save(settings);
    },
  };
}
