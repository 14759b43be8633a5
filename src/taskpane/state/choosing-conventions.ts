import type { Problem } from "../../domain/problem/problem";
import { success, type Result } from "../../domain/result/result";
import type { Steps } from "../../domain/steps/steps";
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
import { computePresent } from "./compute-present";
import { oneAfterAnother } from "./one-after-another";
import type { PaneEvent } from "./pane-event";
import type { Evidence, HomeState, PaneState, YearView } from "./pane-state";
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

type JudgedHome = HomeState & ConventionsSubject;

type ConventionsDecided = Extract<PaneEvent, { type: "conventionsDecided" }>;

/** A decision, and those of before that can be taken back after it. */
type Decided = { readonly decision: ConventionDecision; readonly history: ConventionsPage["history"] };

/** From this many indicators on it is said that something is being computed before it is. */
const many = 1_000;

/** A decision that says only why: it changes no figure, and belongs to the decision that it explains. */
const saysOnlyWhy = (decision: ConventionDecision): boolean =>
  decision.kind === "indicator" && Object.keys(decision.change).every((part) => part === "reason");

const isJudged = (home: HomeState): home is JudgedHome => home.view !== null;

/** A judged plan that nothing is being written of. */
function judgedHome(state: PaneState): JudgedHome | null {
  return state.screen === "home" && state.job.kind !== "writing" && isJudged(state) ? state : null;
}

const pageOf = ({ page }: HomeState): ConventionsPage | null => (page.kind === "conventions" ? page : null);

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
  // A decision that is quickly computed must not overtake one that was made before it.
  const inOrder = oneAfterAnother();
  const now = (): JudgedHome | null => judgedHome(store.state());

  const tellBusy = (): void => {
    const home = now();
    const page = home && pageOf(home);
    if (!page || home.view.evaluation.indicators.length < many) return;
    send({ type: "conventionsOpened", page: { ...page, isBusy: true } });
  };

  /** What a decision comes to; a page that was left meanwhile is not opened again. */
  function* decided(
    useCases: PaneUseCases,
    home: JudgedHome,
    { decision, history }: Decided,
  ): Steps<Result<ConventionsDecided, Problem>> {
    const { reading } = home;
    const page = pageOf(home);
    const before = home.view.evaluation;
    const conventions = useCases.decideConventions(home.settings.conventions, decision);
    const settings = { ...home.settings, conventions };
    const evaluated = yield* useCases.evaluateDecision(reading, before, conventions, decision);
    if (!evaluated.ok) return evaluated;
    yield;
    const view = viewOf(useCases, evaluated.value, reading, settings);
    const next =
      page &&
      conventionsPage(useCases, { reading, settings, view }, page, {
        target: page.target,
        effect: saysOnlyWhy(decision) ? page.effect : useCases.compareEvaluations(before, view.evaluation),
        history,
      });
    const evidence = evidenceAfter(home.evidence, view);
    return success({ type: "conventionsDecided", settings, view, page: next, evidence });
  }

  const show = (made: Result<ConventionsDecided, Problem> | null, home: JudgedHome): void => {
    if (!made) return;
    if (made.ok) return send(made.value);
    const page = pageOf(home);
    if (page) send({ type: "conventionsOpened", page: { ...page, isBusy: false } });
    send({ type: "noticed", problem: made.problem });
  };

  /** Computes, shows and keeps what the officer said of the present home; nothing where `said` gives null. */
  const decide = async (
    said: (useCases: PaneUseCases, home: JudgedHome) => Decided | null,
  ): Promise<void> => {
    const useCases = await surroundings.loadUseCases();
    const made = await inOrder(() => {
      tellBusy();
      return computePresent(
        now,
        function* (home) {
          const what = said(useCases, home);
          return what && (yield* decided(useCases, home, what));
        },
        show,
      );
    });
    if (made?.ok) await save(made.value.settings);
  };

  return {
    open: async (target) => {
      const useCases = await surroundings.loadUseCases();
      const home = now();
      if (!home) return;
      const page = conventionsPage(useCases, home, null, { target, effect: null, history: [] });
      send({ type: "conventionsOpened", page });
    },
    decide: (decision) =>
      decide((useCases, home) => {
        const earlier = pageOf(home)?.history ?? [];
        const history = saysOnlyWhy(decision)
          ? earlier.map((conventions) => useCases.decideConventions(conventions, decision))
          : [...earlier, home.settings.conventions];
        return { decision, history };
      }),
    undo: () =>
      decide((_useCases, home) => {
        const history = pageOf(home)?.history ?? [];
        const conventions = history.at(-1);
        return conventions
          ? { decision: { kind: "restore", conventions }, history: history.slice(0, -1) }
          : null;
      }),
  };
}
