import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";
import type { Tally } from "../../domain/evaluation/tally";
import type { Problem } from "../../domain/problem/problem";
import type { CellExplanation } from "../../usecases/explain-cell";
import type { AppendixOutline } from "../../usecases/outline-appendix";
import type { PlanSettings, Progress } from "../../usecases/ports";
import type { PlanReading } from "../../usecases/read-plan";

/** What the chosen year comes to: the judgement, and what 資料9 would be. */
export type YearView = AppendixOutline & { readonly evaluation: PlanEvaluation };

/** Which indicators a list shows: of one goal or all, with one outcome or all. */
export type ItemFilter = {
  /** Position in `evaluation.byGoal`; null for the whole plan. */
  readonly goal: number | null;
  readonly outcome: ItemOutcome;
};

/** The parts that counts and bars are made of. */
export type ItemOutcome = "withTarget" | EvaluatedIndicator["verdict"];

/** The writing of 資料9, from the button to its outcome. */
export type Job =
  | { readonly kind: "idle" }
  | { readonly kind: "writing"; readonly progress: Progress | null; readonly cancelling: boolean }
  | { readonly kind: "asking"; readonly sheetName: string }
  /** Nothing was written: read again right before writing, the sheets gave other figures than those shown. */
  | { readonly kind: "figuresChanged" }
  | {
      readonly kind: "done";
      readonly sheetName: string;
      readonly replaced: boolean;
      readonly fiscalYear: number;
      readonly tally: Tally;
    }
  | { readonly kind: "failed"; readonly problem: Problem };

/** What the pane knows about the selected cell. */
export type Evidence =
  | { readonly kind: "none" }
  | { readonly kind: "explained"; readonly explanation: CellExplanation; readonly fiscalYear: number }
  /** A cell of a sheet of ours whose text is no longer what the present figures give. */
  | { readonly kind: "differs"; readonly sheet: string };

/** A workbook that was understood, and what the officer does with it. */
export type HomeState = {
  readonly screen: "home";
  readonly reading: PlanReading;
  readonly settings: PlanSettings;
  /** Years on offer, newest first. */
  readonly years: readonly number[];
  /** Null until the officer has said the year that the sheets do not name. */
  readonly fiscalYear: number | null;
  readonly view: YearView | null;
  readonly yearProblem: Problem | null;
  readonly page: { readonly kind: "overview" } | { readonly kind: "items"; readonly filter: ItemFilter };
  readonly job: Job;
  /** A sheet of the officer's changed since it was read. */
  readonly changedSheet: string | null;
  readonly evidence: Evidence;
  /** Something small went wrong beside the main job: a cell could not be shown, settings could not be kept. */
  readonly notice: Problem | null;
  /** Whether Excel tells us about selections and changes. */
  readonly watching: boolean;
};

/** Where the pane stands. */
export type PaneState =
  | { readonly screen: "starting" }
  | { readonly screen: "cannotStart"; readonly reason: "noAnswer" | "notExcel" | "tooOld" }
  | { readonly screen: "reading"; readonly progress: Progress | null; readonly again: boolean }
  | { readonly screen: "readingFailed"; readonly problem: Problem }
  /** Our own fault: an exception that nothing foresaw. */
  | { readonly screen: "fault"; readonly text: string }
  | HomeState;

/** Where the pane begins. */
export const initialState: PaneState = { screen: "starting" };
