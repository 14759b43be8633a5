import type { CellAddress } from "../grid/cell-address";
import type { NotReadReason } from "../recognition/recognised-table";

/** Why a file could not be opened as a workbook. */
export type FileProblem = "notFound" | "notZip" | "encrypted" | "notWorkbook" | "broken" | "tooLarge";

/**
 * What can stand in the way of a job. Data only: the words are chosen by the locale, which names the
 * sheet and cell and says what to do.
 */
export type Problem =
  | { readonly code: "workbookEmpty" }
  | {
      readonly code: "noIndicators";
      readonly notRead: readonly { readonly sheet: string; readonly reason: NotReadReason }[];
    }
  | { readonly code: "yearNotFound"; readonly fiscalYear: number; readonly available: readonly number[] }
  | { readonly code: "yearUnknown"; readonly raw: string }
  | { readonly code: "fileNotReadable"; readonly file: string; readonly why: FileProblem }
  | { readonly code: "structureProtected" }
  | { readonly code: "sheetProtected"; readonly sheet: string }
  | { readonly code: "cellEditing" }
  | { readonly code: "excelTooOld"; readonly needed: string }
  | { readonly code: "tooLarge"; readonly sheet?: string }
  | { readonly code: "busy" }
  | { readonly code: "cancelled" }
  /** Excel refused for another reason; code and message are Excel's own. */
  | { readonly code: "hostError"; readonly hostCode: string; readonly hostMessage: string }
  /** A cell that was to be written is no longer what the officer confirmed, or holds a formula now. */
  | { readonly code: "cellChanged"; readonly cell: CellAddress }
  /** The job failed and the cells that it had written could not be given their old values again. */
  | { readonly code: "cellsNotRestored"; readonly cells: readonly CellAddress[]; readonly cause: Problem }
  /** The job failed and its unfinished sheet could not be removed either. */
  | { readonly code: "leftover"; readonly sheet: string; readonly cause: Problem };
