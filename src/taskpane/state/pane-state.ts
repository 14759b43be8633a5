import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";
import type { Tally } from "../../domain/evaluation/tally";
import type { CellAddress } from "../../domain/grid/cell-address";
import type { Problem } from "../../domain/problem/problem";
import type { PointedCell, SheetOutline } from "../../domain/recognition/outline/sheet-outline";
import type { CellExplanation } from "../../usecases/explain-cell";
import type { AppendixOutline } from "../../usecases/outline-appendix";
import type { IndicatorDecision } from "../../usecases/open-decisions";
import type { ConventionsSummary } from "../../usecases/outline-conventions";
import type { PlanSettings, Progress } from "../../usecases/ports";
import type { PlanReading } from "../../usecases/read-plan";
import type { TransferReversed } from "../../usecases/reverse-transfer";
import type { CheckState, ChecksPage, TextState } from "./checks-page";
import type { ConventionsPage } from "./conventions-page";
import type { GatheringPage, GatheringState } from "./gathering-state";
import type { InquiryJob } from "./inquiry-state";
import type { LayoutsJob, LayoutsPage } from "./layouts-state";
import type { RepairingState, RepairTask } from "./repairing-state";
import type { SamplesJob, SamplesPage } from "./samples-state";

/** What the chosen year comes to: the judgement, what 資料9 would be, how it is computed and what is left to decide. */
export type YearView = AppendixOutline & {
  readonly evaluation: PlanEvaluation;
  readonly conventions: ConventionsSummary;
  readonly open: readonly IndicatorDecision[];
};

/** Which indicators a list shows: of one goal or all, with one outcome or all. */
export type ItemFilter = {
  /** Position in `evaluation.byGoal`; null for the whole plan. */
  readonly goal: number | null;
  readonly outcome: ItemOutcome;
};

/** The parts that counts and bars are made of. */
export type ItemOutcome = "withTarget" | EvaluatedIndicator["verdict"];

/** Writing submitted values into the officer's cells, or putting back what stood there. */
export type TransferSubject = "transfer" | "reversal";

/** The sheet that a job is about; left out for 資料9. */
export type JobSubject = { readonly about?: "checkResults" };

/** The writing of 資料9, of other reports, of 「点検結果」 or of submitted values, from the button to its outcome. */
export type Job =
  | { readonly kind: "idle" }
  | {
      readonly kind: "writing";
      readonly progress: Progress | null;
      readonly cancelling: boolean;
      readonly about?:
        JobSubject["about"] | TransferSubject | RepairTask | "layouts" | "samples" | "inquiries";
    }
  | ({ readonly kind: "asking"; readonly sheetName: string } & JobSubject)
  /** The ticked values are shown once more before they are written. */
  | { readonly kind: "confirmingTransfer" }
  /** Nothing was written: read again right before writing, the sheets gave other figures than those shown. */
  | { readonly kind: "figuresChanged" }
  | {
      readonly kind: "done";
      readonly sheetName: string;
      readonly replaced: boolean;
      /** Cells that hold their text because Excel computed another one by their formula. */
      readonly textsKept: number;
      readonly fiscalYear: number;
      readonly tally: Tally;
    }
  | { readonly kind: "resultsDone"; readonly sheetName: string; readonly replaced: boolean }
  | { readonly kind: "transferred"; readonly recordSheet: string; readonly cells: number }
  | ({ readonly kind: "reversed" } & TransferReversed)
  | LayoutsJob
  | SamplesJob
  | InquiryJob
  | {
      readonly kind: "failed";
      readonly problem: Problem;
      readonly about?: JobSubject["about"] | TransferSubject | "inquiries";
    };

/** What the pane knows about the selected cell. */
export type Evidence =
  | { readonly kind: "none" }
  | { readonly kind: "explained"; readonly explanation: CellExplanation; readonly fiscalYear: number }
  /** A cell of a sheet of ours whose text is no longer what the present figures give. */
  | { readonly kind: "differs"; readonly sheet: string };

/** What a reading comes to: its indicators, and how they are judged where a year is chosen. */
export type ReadingCounts = { readonly indicators: number; readonly tally: Tally | null };

/** 「読み取りの確認」: how one sheet is read, to be corrected. */
export type CorrectionPage = {
  readonly kind: "correction";
  readonly outline: SheetOutline;
  /** The cell that the officer came for or pointed at last; the page moves to it whenever it is another object. */
  readonly focus: CellAddress | null;
  /** What that cell is, after every decision anew. */
  readonly pointed: PointedCell | null;
  /** What the last decision changed. */
  readonly effect: { readonly before: ReadingCounts; readonly after: ReadingCounts } | null;
  /** Identifier of the element that opened the page and takes the focus back. */
  readonly opener: string;
};

/** What the pane shows of a workbook that was read. */
export type Page =
  | { readonly kind: "overview" }
  | { readonly kind: "items"; readonly filter: ItemFilter }
  | CorrectionPage
  | ConventionsPage
  | ChecksPage
  | GatheringPage
  | LayoutsPage
  | SamplesPage;

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
  readonly page: Page;
  readonly check: CheckState;
  readonly text: TextState;
  readonly repairing: RepairingState;
  readonly submissions: GatheringState;
  readonly job: Job;
  /** A sheet of the officer's changed since it was read. */
  readonly changedSheet: string | null;
  readonly evidence: Evidence;
  /** Something small went wrong beside the main job: a cell could not be shown, settings could not be kept. */
  readonly notice: Problem | null;
  /** Whether Excel tells us about selections and changes. */
  readonly watching: boolean;
};

/** A workbook that was read without finding indicators, so that the officer may say where they are. */
export type UnreadBook = Pick<HomeState, "reading" | "settings" | "years" | "watching">;

/** Where the pane stands. */
export type PaneState =
  | { readonly screen: "starting" }
  | { readonly screen: "cannotStart"; readonly reason: "noAnswer" | "notExcel" | "tooOld" }
  | {
      readonly screen: "reading";
      readonly progress: Progress | null;
      readonly again: boolean;
      /** Sheets that changed after they had been read. */
      readonly changed: readonly string[];
    }
  | { readonly screen: "readingFailed"; readonly problem: Problem; readonly unread: UnreadBook | null }
  /** Our own fault: an exception that nothing foresaw. */
  | { readonly screen: "fault"; readonly text: string }
  | HomeState;

/** Where the pane begins. */
export const initialState: PaneState = { screen: "starting" };
