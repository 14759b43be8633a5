import type { PlanConventions } from "../domain/conventions/conventions";
import type { ConfirmedFindings } from "../domain/confirmations/confirmed-finding";
import type { ReadingCorrections } from "../domain/recognition/corrections/corrections";
import type { CellAddress } from "../domain/grid/cell-address";
import type { SheetGrid } from "../domain/grid/sheet-grid";
import type { Problem } from "../domain/problem/problem";
import type { Result } from "../domain/result/result";
import type { SheetPlan } from "../domain/sheets/sheet-plan";
import type { CellContent } from "../domain/submissions/transfer-content";
import type { AppendixFont } from "../domain/sheets/shiryo9/plan-shiryo9";

/** How far a long job is. `done` of `total` are steps of the named stage. */
export type Progress = {
  readonly stage: "reading" | "computing" | "writing" | "finishing";
  readonly done: number;
  readonly total: number;
};

/** What the person who waits may want: to see progress, and to cancel. */
export type JobOptions = {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
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
  | { readonly kind: "written"; readonly sheetName: string; readonly replaced: boolean }
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

/** A cell of the officer's that is to be written, as the officer confirmed it. */
export type ConfirmedCell = {
  readonly cell: CellAddress;
  /** What the cell displayed when it was confirmed. */
  readonly before: string;
  readonly content: CellContent;
};

/** What became of confirmed cells. */
export type CellsWritten = { readonly recordSheet: string };

/**
 * Writes confirmed cells and the sheet that records them: either all cells and the record stand afterwards, or the workbook
 * is as it was. Number formats stay. Fails with "cellChanged" when a cell is no longer what was confirmed or holds a formula.
 */
export type CellWriter = {
  writeCells(
    cells: readonly ConfirmedCell[],
    record: SheetPlan,
    fiscalYear: number,
    options?: JobOptions,
  ): Promise<Result<CellsWritten, Problem>>;
};

/** A cell that a person selected; texts are displayed text. */
export type SelectedCell = { readonly address: CellAddress; readonly text: string };

/** Selecting cells and watching what the person does. Each watch returns the function that ends it. */
export type WorkbookNavigator = {
  goTo(address: CellAddress): Promise<Result<null, Problem>>;
  /** The cell that is selected now. */
  selectedCell(): Promise<Result<SelectedCell, Problem>>;
  watchSelection(listener: (cell: SelectedCell) => void): Promise<() => void>;
  /** Content of a sheet that is not ours changed. */
  watchChanges(listener: (sheet: string) => void): Promise<() => void>;
};

/** What the officer chose for this workbook; kept in the workbook itself and valid next year. */
export type PlanSettings = {
  /** Chosen fiscal year; null until a person or the sheet has said one. */
  readonly fiscalYear: number | null;
  /** Heading of 資料9 as the officer wants it; null for the one made from plan name and year. */
  readonly appendixTitle: string | null;
  readonly appendixFont: AppendixFont;
  /** What the officer corrected in the reading. */
  readonly corrections: ReadingCorrections;
  /** How rates and verdicts of this plan are computed. */
  readonly conventions: PlanConventions;
  /** Findings of a check that the officer has confirmed, each with the reason. */
  readonly confirmedFindings: ConfirmedFindings;
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
  readonly cells: CellWriter;
  readonly navigator: WorkbookNavigator;
  readonly settings: SettingsStore;
};
