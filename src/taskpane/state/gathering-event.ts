import type { Problem } from "../../domain/problem/problem";
import type { SubmissionProblem } from "../../domain/submissions/submission";
import type { AppliedTransfer } from "../../domain/transfers/applied-transfer";
import type { TransferReversed } from "../../usecases/reverse-transfer";
import type { Gathering } from "../../usecases/submission-desk";
import type { PlanReading } from "../../usecases/read-plan";
import type { GatheringPage, GatheringRun, GatheringState, LastYearBook } from "./gathering-state";
import type { InquiryEvent } from "./inquiry-state";
import type { TransferSubject, YearView } from "./pane-state";

/** Everything that can happen to 「提出ファイルをまとめる」. */
export type GatheringEvent =
  /** Opened, or shown in another way. */
  | { readonly kind: "opened"; readonly page: GatheringPage }
  | { readonly kind: "running"; readonly run: GatheringRun }
  | { readonly kind: "stopping" }
  | { readonly kind: "gathered"; readonly gathering: Gathering; readonly replaced?: readonly string[] }
  /** Nothing can be gathered into this workbook. */
  | { readonly kind: "refused"; readonly problem: SubmissionProblem }
  | { readonly kind: "lastYearChosen"; readonly book: LastYearBook | null }
  | { readonly kind: "ticked"; readonly keys: readonly string[]; readonly isChosen: boolean }
  /** The officer wants the ticked values written, and is asked once more. */
  | { readonly kind: "asked" }
  | { readonly kind: "transferred"; readonly cells: number; readonly recordSheet: string }
  | { readonly kind: "reversed"; readonly outcome: TransferReversed }
  | { readonly kind: "transfersFound"; readonly transfers: readonly AppliedTransfer[] }
  | { readonly kind: "transferFailed"; readonly problem: Problem; readonly about: TransferSubject }
  /** 確認依頼票. */
  | { readonly kind: "inquiry"; readonly event: InquiryEvent }
  /** The workbook was read again after cells of it had been written. */
  | { readonly kind: "masterRead"; readonly reading: PlanReading; readonly view: YearView }
  /** The workbook was read afresh: what was gathered before is still there. */
  | { readonly kind: "kept"; readonly state: GatheringState };
