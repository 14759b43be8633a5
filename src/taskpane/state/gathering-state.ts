import { addressText } from "../../domain/grid/cell-address";
import type { SubmissionProblem } from "../../domain/submissions/submission";
import type { AppliedTransfer } from "../../domain/transfers/applied-transfer";
import type { GatheringFilter } from "../../locales/ja/submissions-page";
import type { GatheredField, GatheredItem, GatheredWrite, Gathering } from "../../usecases/submission-desk";
import { noInquiries, type InquiryState } from "./inquiry-state";

/** How the comparison is shown. */
export type GatheringLook = {
  readonly filter: GatheringFilter;
  /** Name of one department as the master writes it; null for all of them. */
  readonly department: string | null;
};

/** How the comparison is shown when the page is opened. */
export const firstGatheringLook: GatheringLook = { filter: "changed", department: null };

/** 「提出ファイルをまとめる」. */
export type GatheringPage = {
  readonly kind: "gathering";
  /** Identifier of the element that opens the page and takes the focus back. */
  readonly opener: string;
  readonly look: GatheringLook;
};

/** Files that are being read. */
export type GatheringRun = {
  /** Name of the file that is read; null while files are compared with the master. */
  readonly file: string | null;
  readonly done: number;
  readonly total: number;
  /** Seconds that the rest will take about; null until that can be told. */
  readonly secondsLeft: number | null;
  readonly stopping: boolean;
};

/** Last year's book: its name, and why it could not be used. */
export type LastYearBook = { readonly file: string; readonly problem: SubmissionProblem | null };

/** Everything that the pane knows of submitted files. */
export type GatheringState = {
  /** Null until the page was opened. */
  readonly gathering: Gathering | null;
  /** Why nothing can be gathered into this workbook. */
  readonly problem: SubmissionProblem | null;
  readonly run: GatheringRun | null;
  readonly lastYear: LastYearBook | null;
  /** Names of files that took the place of others of the same name when files were added last. */
  readonly replaced: readonly string[];
  /** Keys of the differences that the officer has ticked. */
  readonly chosen: ReadonlySet<string>;
  /** Transfers that the workbook remembers and that can be taken back, the latest first. */
  readonly transfers: readonly AppliedTransfer[];
  readonly inquiry: InquiryState;
};

/** Before any file was chosen. */
export const nothingGathered: GatheringState = {
  gathering: null,
  problem: null,
  run: null,
  lastYear: null,
  replaced: [],
  chosen: new Set(),
  transfers: [],
  inquiry: noInquiries,
};

/** The writes of these items, each once; items may share a cell. */
export function writesOf(items: readonly GatheredItem[]): readonly GatheredWrite[] {
  const writes = new Map<string, GatheredWrite>();
  for (const { fields } of items) {
    for (const { outcome } of Object.values(fields)) {
      if (outcome.kind === "write" && !writes.has(outcome.write.key))
        writes.set(outcome.write.key, outcome.write);
    }
  }
  return [...writes.values()];
}

/** The ticked writes, in the order in which they were planned. */
export function chosenWrites({ gathering, chosen }: GatheringState): readonly GatheredWrite[] {
  return gathering?.writes.filter(({ key }) => chosen.has(key)) ?? [];
}

/** The cells that transfers of the gathered year have written, as "実績報告!G5". */
export function transferredCells({
  gathering,
  transfers,
}: Pick<GatheringState, "gathering" | "transfers">): ReadonlySet<string> {
  const ofYear = transfers.filter(({ fiscalYear }) => fiscalYear === gathering?.fiscalYear);
  return new Set(ofYear.flatMap(({ cells }) => cells.map(({ cell }) => addressText(cell))));
}

/** Whether a field holds what was submitted because it was written there; `cells` as `transferredCells` gives them. */
export function isTransferred({ master, outcome }: GatheredField, cells: ReadonlySet<string>): boolean {
  return outcome.kind === "same" && master !== null && cells.has(addressText(master.cell));
}
