import type { CheckOptions } from "../domain/checks/check-options";
import type { PlanConventions } from "../domain/conventions/conventions";
import type { ConfirmedFindings } from "../domain/confirmations/confirmed-finding";
import type { AskedPoints } from "../domain/inquiries/asked-point";
import type { ReadingCorrections } from "../domain/recognition/corrections/corrections";
import type { CellAddress } from "../domain/grid/cell-address";
import type { SheetGrid } from "../domain/grid/sheet-grid";
import type { Problem } from "../domain/problem/problem";
import type { Result } from "../domain/result/result";
import type { FilledSheetPlan } from "../domain/samples/filled-sheet-plan";
import type { SampleSheet } from "../domain/samples/sample-sheet";
import type { FiguresAs } from "../domain/sheets/formulas/with-formulas";
import type { SheetPlan } from "../domain/sheets/sheet-plan";
import type { CellContent } from "../domain/submissions/transfer-content";
import type { AppendixFont } from "../domain/sheets/shiryo9/plan-shiryo9";
import type { SourcedText } from "../domain/plan/plan";
import type { RepairedCell } from "../domain/repairs/repaired-cell";
import type { AppliedTransfer, FormerContent } from "../domain/transfers/applied-transfer";
import type { Breath } from "../domain/steps/breath";

/** How far a long job is. `done` of `total` are steps of the named stage. */
export type Progress = {
  readonly stage: "reading" | "computing" | "writing" | "finishing";
  readonly done: number;
  readonly total: number;
};

/** What the person who waits may want: to see progress, to cancel, and a page that answers meanwhile. */
export type JobOptions = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  readonly breath?: Breath;
};

/** Reads the officer's worksheets; sheets that we wrote are marked as such and come without content. */
export type WorkbookReader = {
  readSheets(options?: JobOptions): Promise<Result<ReadWorkbook, Problem>>;
};

/** The worksheets in tab order, and the names of those that we wrote. */
export type ReadWorkbook = {
  readonly grids: readonly SheetGrid[];
  readonly ownSheets: readonly OwnSheet[];
};

/** A sheet that we wrote earlier. `edited` when a person has changed it since. */
export type OwnSheet = {
  readonly name: string;
  readonly layout: string;
  readonly fiscalYear: number;
  readonly edited: boolean;
};

/** What to do when our earlier sheet was edited by a person: stop and ask, replace it, or write beside it. */
export type EditedSheetChoice = "ask" | "replace" | "newSheet";

/** What became of a write. */
export type WriteOutcome =
  | {
      readonly kind: "written";
      readonly sheetName: string;
      readonly replaced: boolean;
      /** Cells that hold their text in the place of a formula, because Excel computed another one; absent where none does. */
      readonly textsKept?: number;
    }
  /** Nothing was written: our earlier sheet was edited and the choice was "ask". */
  | { readonly kind: "editedSheetFound"; readonly sheetName: string };

/** Writes a planned sheet; either the whole sheet stands afterwards or the workbook is as it was. */
export type SheetWriter = {
  writeSheet(
    plan: SheetPlan,
    fiscalYear: number,
    whenEdited: EditedSheetChoice,
    options?: JobOptions,
  ): Promise<Result<WriteOutcome, Problem>>;
};

/** Reads sample sheets (ひな形) and writes the sheets that are made from them, each whole or not at all. */
export type SamplePorts = {
  /** Fails with "sampleNotFound" when no worksheet has that name. */
  readSample(sheetName: string): Promise<Result<SampleSheet, Problem>>;
  /** The selected cells of a sheet of any kind, as the area of a sample sheet. */
  readSelectedCard(): Promise<Result<SampleSheet, Problem>>;
  /** Copies sheets of a workbook's file behind those of this one; gives the names that they have here. All of them or none. */
  insertSheets(file: Uint8Array, names: readonly string[]): Promise<Result<readonly string[], Problem>>;
  writeFilled(
    plan: FilledSheetPlan,
    fiscalYear: number,
    whenEdited: EditedSheetChoice,
    options?: JobOptions,
  ): Promise<Result<WriteOutcome, Problem>>;
};

/** What a cell is to hold: what was submitted, in the cell's own number format, or exactly what it held before. */
export type ConfirmedContent = CellContent | ({ readonly kind: "former" } & FormerContent);

/** A cell of the officer's that is to be written, as the officer confirmed it. */
export type ConfirmedCell = {
  readonly cell: CellAddress;
  /** What other cells of the sheet must still display: else the cell stands in another row or column now. */
  readonly landmarks: readonly SourcedText[];
  /** What the cell displayed when it was confirmed. */
  readonly before: string;
  readonly content: ConfirmedContent;
};

/** What became of confirmed cells. */
export type CellsWritten = { readonly recordSheet: string };

/** Confirmed cells as they were before, and their number formats afterwards, in the order of the cells. */
export type CellsBefore = CellsWritten & {
  readonly cells: readonly { readonly former: FormerContent; readonly writtenFormat: string }[];
};

/** What the workbook is to remember once cells are written: transfers gained or gone, the latest first. */
export type TransferKeeping = (
  kept: readonly AppliedTransfer[],
  written: CellsBefore,
) => readonly AppliedTransfer[];

/**
 * Writes confirmed cells, the sheet that records them and what the workbook remembers of it: either all of it stands
 * afterwards, or the workbook is as it was. Fails with "cellChanged" when a cell is no longer what was confirmed, was moved,
 * or holds a formula.
 */
export type CellWriter = {
  writeCells(
    cells: readonly ConfirmedCell[],
    record: SheetPlan,
    fiscalYear: number,
    keeping: TransferKeeping,
    options?: JobOptions,
  ): Promise<Result<CellsWritten, Problem>>;
};

/** Transfers that the workbook remembers, the latest first; only so many as may stay in it. */
export type TransferStore = {
  load(): Promise<Result<readonly AppliedTransfer[], Problem>>;
};

/** Writes repairs into cells, and keeps in the workbook what they held. */
export type RepairWriter = {
  /** The repairs that the workbook remembers, the latest first. */
  load(): Promise<Result<readonly RepairedCell[], Problem>>;
  /**
   * Writes confirmed cells and what the workbook remembers of them: either all of it stands afterwards, or the workbook is as
   * it was. Fails with "cellChanged" as `CellWriter` does.
   */
  write(
    cells: readonly ConfirmedCell[],
    keeping: (kept: readonly RepairedCell[], before: CellsBefore["cells"]) => readonly RepairedCell[],
    options?: JobOptions,
  ): Promise<Result<null, Problem>>;
};

/** Marks over cells that change nothing of their own formatting and can be taken away without a trace. */
export type CellMarker = {
  /**
   * Marks these cells and no others; tells how many (none on sheets that are gone). After a failure the earlier marks
   * stand or there are none.
   */
  mark(cells: readonly CellAddress[]): Promise<Result<{ readonly count: number }, Problem>>;
  /** Takes every mark of ours away, on any sheet. */
  unmark(): Promise<Result<{ readonly found: boolean }, Problem>>;
};

/** A cell that a person selected; texts are displayed text. */
export type SelectedCell = { readonly address: CellAddress; readonly text: string };

/** Selecting cells and watching what the person does. Each watch returns the function that ends it. */
export type WorkbookNavigator = {
  goTo(address: CellAddress): Promise<Result<null, Problem>>;
  /** The cell that is selected now. */
  selectedCell(): Promise<Result<SelectedCell, Problem>>;
  watchSelection(listener: (cell: SelectedCell) => void): Promise<() => void>;
  /** Content of a sheet changed, but not by our own writing. */
  watchChanges(listener: (sheet: string) => void): Promise<() => void>;
};

/** What the officer chose for this workbook; kept in the workbook itself and valid next year. */
export type PlanSettings = {
  /** Chosen fiscal year; null until a person or the sheet has said one. */
  readonly fiscalYear: number | null;
  /** Heading of 資料9 as the officer wants it; null for the one made from plan name and year. */
  readonly appendixTitle: string | null;
  readonly appendixFont: AppendixFont;
  /** Whether figures, rates and counts are written as texts, or as formulas over the cells that they come from. */
  readonly figuresAs: FiguresAs;
  /** What the officer corrected in the reading. */
  readonly corrections: ReadingCorrections;
  /** How rates and verdicts of this plan are computed. */
  readonly conventions: PlanConventions;
  /** How the rules of 「点検」 count for this plan. */
  readonly checks: CheckOptions;
  /** Findings of a check that the officer has confirmed, each with the reason. */
  readonly confirmedFindings: ConfirmedFindings;
  /** What departments were asked by 確認依頼票, to be held against the files that they return. */
  readonly askedPoints: AskedPoints;
};

/** Keeps the settings in the workbook. Loading a workbook without settings gives the defaults. */
export type SettingsStore = {
  load(): Promise<Result<PlanSettings, Problem>>;
  save(settings: PlanSettings): Promise<Result<null, Problem>>;
};

/** Everything that a use case may need of the open workbook. */
export type WorkbookPorts = {
  readonly reader: WorkbookReader;
  readonly writer: SheetWriter;
  readonly samples: SamplePorts;
  readonly cells: CellWriter;
  readonly transfers: TransferStore;
  readonly repairs: RepairWriter;
  readonly marker: CellMarker;
  readonly navigator: WorkbookNavigator;
  readonly settings: SettingsStore;
};
