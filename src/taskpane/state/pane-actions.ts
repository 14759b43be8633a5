import type { CellAddress } from "../../domain/grid/cell-address";
import type { ChecksDecision } from "../../usecases/choose-checks";
import type { ConventionDecision } from "../../usecases/choose-conventions";
import type { ReadingDecision } from "../../usecases/correct-reading";
import type { EditedSheetChoice, PlanSettings } from "../../usecases/ports";
import type { FindingDecision } from "../../usecases/review-check";
import type { DeskFile } from "../../usecases/submission-desk";
import type { ChecksPage, FindingsLook } from "./checks-page";
import type { ConventionsTarget } from "./conventions-page";
import type { CorrectionTarget } from "./correcting";
import type { LayoutsActions } from "./layouts";
import type { ItemFilter } from "./pane-state";
import type { RepairOrder } from "./repairing";
import type { SamplesActions } from "./samples";
import type { SubmissionActions } from "./submission-actions";

/** What the officer can do in the pane, as the components call it. Every action returns at once. */
export type PaneActions = {
  readonly read: () => void;
  readonly cancel: () => void;
  readonly chooseYear: (fiscalYear: number) => void;
  readonly changeFormat: (
    change: Partial<Pick<PlanSettings, "appendixTitle" | "appendixFont" | "figuresAs">>,
  ) => void;
  readonly openItems: (filter: ItemFilter) => void;
  readonly openOverview: () => void;
  /** Opens 「読み取りの確認」, or shows another sheet or column on it. */
  readonly openCorrection: (target: CorrectionTarget) => void;
  readonly showSelected: () => void;
  readonly headerAtSelected: () => void;
  readonly decide: (decision: ReadingDecision) => void;
  /** Opens 「計算のきまり」. */
  readonly openConventions: (target: ConventionsTarget) => void;
  readonly decideConvention: (decision: ConventionDecision) => void;
  readonly undoConvention: () => void;
  /** Opens 「点検」 and checks. */
  readonly openChecks: (page: ChecksPage) => void;
  readonly lookAtFindings: (look: FindingsLook) => void;
  readonly decideFinding: (decision: FindingDecision) => void;
  /** Decides how the rules count for this plan. */
  readonly decideChecks: (decision: ChecksDecision) => void;
  /** Compares the plan's text with the tables; null to do without. */
  readonly giveText: (words: string | null) => void;
  /** The same with the text of a file. */
  readonly openText: (file: DeskFile) => void;
  readonly createResults: (whenEdited: EditedSheetChoice) => void;
  /** Repairs and marks on 「点検」. */
  readonly repair: (order: RepairOrder) => void;
  readonly closeRepairs: () => void;
  /** 「提出ファイルをまとめる」. */
  readonly submissions: SubmissionActions;
  /** 「表を作成する」. */
  readonly layouts: LayoutsActions;
  /** 「ひな形で作成する」. */
  readonly samples: SamplesActions;
  readonly create: (whenEdited: EditedSheetChoice) => void;
  readonly closeJob: () => void;
  readonly closeEvidence: () => void;
  readonly closeNotice: () => void;
  readonly goTo: (address: CellAddress) => void;
};
