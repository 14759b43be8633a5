import type { Problem } from "../../domain/problem/problem";
import type { PlanSettings, Progress, WriteOutcome } from "../../usecases/ports";
import type { PlanReading } from "../../usecases/read-plan";
import type { Result } from "../../domain/result/result";
import type { ReviewedCheck } from "../../usecases/review-check";
import type { ChecksPage, TextState } from "./checks-page";
import type { ConventionsPage } from "./conventions-page";
import type { GatheringEvent } from "./gathering-event";
import type { LayoutsEvent } from "./layouts-state";
import type { RepairingEvent } from "./repairing-state";
import type { SamplesEvent } from "./samples-state";
import type { CorrectionPage, Evidence, ItemFilter, Job, UnreadBook, YearView } from "./pane-state";

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: "cannotStart"; readonly reason: "noAnswer" | "notExcel" | "tooOld" }
  | { readonly type: "readingStarted" }
  | { readonly type: "readingProgressed"; readonly progress: Progress }
  | { readonly type: "readingFailed"; readonly problem: Problem; readonly unread: UnreadBook | null }
  | {
      readonly type: "readingDone";
      readonly reading: PlanReading;
      readonly settings: PlanSettings;
      readonly settingsProblem: Problem | null;
      readonly years: readonly number[];
      readonly watching: boolean;
    }
  | { readonly type: "yearChosen"; readonly fiscalYear: number; readonly result: Result<YearView, Problem> }
  | { readonly type: "settingsChanged"; readonly settings: PlanSettings }
  | { readonly type: "noticed"; readonly problem: Problem | null }
  | { readonly type: "itemsOpened"; readonly filter: ItemFilter }
  | { readonly type: "overviewOpened" }
  | { readonly type: "correctionOpened"; readonly page: CorrectionPage }
  | {
      readonly type: "corrected";
      readonly reading: PlanReading;
      readonly settings: PlanSettings;
      readonly years: readonly number[];
      readonly fiscalYear: number | null;
      readonly result: Result<YearView, Problem> | null;
      readonly page: CorrectionPage;
    }
  | { readonly type: "conventionsOpened"; readonly page: ConventionsPage }
  | {
      readonly type: "conventionsDecided";
      readonly settings: PlanSettings;
      readonly view: YearView;
      /** Null where the officer has left the page meanwhile. */
      readonly page: ConventionsPage | null;
      readonly evidence: Evidence;
    }
  /** Opened, or shown in another way. */
  | { readonly type: "checksOpened"; readonly page: ChecksPage }
  | { readonly type: "checkStarted" }
  | { readonly type: "checkEnded"; readonly result: Result<ReviewedCheck, Problem> }
  | { readonly type: "findingDecided"; readonly settings: PlanSettings; readonly check: ReviewedCheck }
  | { readonly type: "textChanged"; readonly text: TextState }
  | { readonly type: "gathering"; readonly event: GatheringEvent }
  | { readonly type: "repairing"; readonly event: RepairingEvent }
  | { readonly type: "layouts"; readonly event: LayoutsEvent }
  | { readonly type: "samples"; readonly event: SamplesEvent }
  | { readonly type: "writingStarted"; readonly about?: Extract<Job, { kind: "writing" }>["about"] }
  | { readonly type: "writingProgressed"; readonly progress: Progress }
  | { readonly type: "cancelRequested" }
  | { readonly type: "writingEnded"; readonly result: Result<WriteOutcome, Problem> }
  | {
      readonly type: "readAgain";
      readonly reading: PlanReading;
      readonly view: YearView;
      readonly same: boolean;
    }
  | { readonly type: "jobClosed" }
  | { readonly type: "sheetChanged"; readonly sheet: string }
  | { readonly type: "evidenceFound"; readonly evidence: Evidence }
  | { readonly type: "fault"; readonly text: string };
