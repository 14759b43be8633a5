import type { IndicatorException, PlanConventions } from "../../domain/conventions/conventions";
import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import type { ConventionsEffect } from "../../usecases/compare-evaluations";
import type { IndicatorDecision } from "../../usecases/open-decisions";
import type { ConventionsOutline } from "../../usecases/outline-conventions";
import type { PlanSettings } from "../../usecases/ports";
import type { PlanReading } from "../../usecases/read-plan";
import type { PaneUseCases } from "../app/pane-use-cases";
import type { YearView } from "./pane-state";

/** Where 「計算のきまり」 is to open. */
export type ConventionsTarget = {
  /** Its beginning, what has to be decided, or the indicator of this id. */
  readonly at: "page" | "decisions" | { readonly indicator: string };
  /** Identifier of the element that opens the page and takes the focus back. */
  readonly opener: string;
};

/** 「計算のきまり」: how the plan and single indicators are computed, to be chosen. */
export type ConventionsPage = {
  readonly kind: "conventions";
  readonly target: ConventionsTarget;
  readonly outline: ConventionsOutline;
  /** The indicator that the officer came for; it stands in no list. */
  readonly cameFor: IndicatorDecision | null;
  /** What has to be decided, and what was decided since the page was opened: nothing moves away under the hand. */
  readonly open: readonly IndicatorDecision[];
  /** Decided earlier. */
  readonly decided: readonly IndicatorDecision[];
  /** Left out of the counts by the plan's conventions alone. */
  readonly leftOut: readonly EvaluatedIndicator[];
  /** Decisions about indicators that the sheets no longer have. */
  readonly lost: readonly IndicatorException[];
  /** What the last decision changed. */
  readonly effect: ConventionsEffect | null;
  /** What held before each decision since the page was opened, the latest last. */
  readonly history: readonly PlanConventions[];
  /** A decision is being computed. */
  readonly isBusy: boolean;
};

/** A workbook and its judgement, of which the page is made. */
export type ConventionsSubject = {
  readonly reading: PlanReading;
  readonly settings: PlanSettings;
  readonly view: YearView;
};

/** What goes on from one state of the page to the next. */
type Rest = Pick<ConventionsPage, "target" | "effect" | "history">;

const idOf = ({ indicator }: EvaluatedIndicator): string => indicator.id;

/** The page for the present judgement; `before` is the page that is open now, null when it is opened. */
export function conventionsPage(
  useCases: PaneUseCases,
  { reading, settings, view }: ConventionsSubject,
  before: ConventionsPage | null,
  rest: Rest,
): ConventionsPage {
  const { evaluation } = view;
  const { at } = rest.target;
  const wanted = typeof at === "object" ? at.indicator : null;
  const openNow = new Map(view.open.map((decision) => [idOf(decision.evaluated), decision]));
  const keptOpen = new Set(before?.open.map(({ evaluated }) => idOf(evaluated)));
  const keptOut = new Set(before?.leftOut.map(idOf));
  const open: IndicatorDecision[] = [];
  const decided: IndicatorDecision[] = [];
  const leftOut: EvaluatedIndicator[] = [];
  let cameFor: IndicatorDecision | null = null;
  for (const evaluated of evaluation.indicators) {
    const id = idOf(evaluated);
    const { exception } = evaluated.rules;
    const question = (): IndicatorDecision => openNow.get(id) ?? useCases.decisionOf(evaluation, evaluated);
    if (id === wanted) cameFor = question();
    else if (keptOut.has(id)) leftOut.push(evaluated);
    else if (keptOpen.has(id) || openNow.has(id)) open.push(question());
    else if (exception !== null) decided.push(question());
    else if (evaluated.exclusion !== null) leftOut.push(evaluated);
  }
  return {
    kind: "conventions",
    ...rest,
    outline: useCases.outlineConventions(settings.conventions, reading, evaluation.fiscalYear),
    cameFor,
    open,
    decided,
    leftOut,
    lost: useCases.lostDecisions(reading.recognition.plan, settings.conventions.exceptions),
    isBusy: false,
  };
}
