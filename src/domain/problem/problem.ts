import type { CellAddress } from "../grid/cell-address";
import type { PlainTableKind } from "../plain-tables/plain-table";
import type { SampleFinding } from "../samples/findings";
import type { CardFault } from "../samples/pointed/point-card";
import type { NotReadReason } from "../recognition/recognised-table";

/** Why a file could not be opened as a workbook. */
export type FileProblem = "notFound" | "notZip" | "encrypted" | "notWorkbook" | "broken" | "tooLarge";

/**
 * A cell of a plain input table that leaves open what is to be printed: an amount or a count that is no number, an
 * amount without a unit, a cell that says something else than one before it in the group, a row without its item, a
 * heading that stands twice, a figure of a series that is no number or has another unit, a table too wide to be printed.
 * `heading` names the column.
 */
export type PlainCellProblem = {
  readonly code: "plainCellUnclear";
  readonly why:
    | "amount"
    | "unit"
    | "count"
    | "differs"
    | "noItem"
    | "headingRepeated"
    | "figure"
    | "unitsDiffer"
    | "tooWide";
  readonly cell: CellAddress;
  readonly text: string;
  readonly heading: string;
};

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
  /** No sheet has the table that a layout is made from; `missing` are the headings that the nearest row lacks. */
  | {
      readonly code: "plainTableNotFound";
      readonly table: PlainTableKind;
      readonly headings: readonly string[];
      readonly sheets: readonly { readonly sheet: string; readonly missing: readonly string[] }[];
    }
  | {
      readonly code: "plainTablesSeveral";
      readonly table: PlainTableKind;
      readonly cells: readonly CellAddress[];
    }
  | PlainCellProblem
  /** `file` is the workbook that was looked in, where it is not the open one. */
  | {
      readonly code: "sampleNotFound";
      readonly sheet: string;
      readonly found: readonly string[];
      readonly file?: string;
    }
  /** A sample sheet that cannot be filled as it stands. */
  | {
      readonly code: "sampleNotUsable";
      readonly sheet: string;
      readonly findings: readonly SampleFinding[];
    }
  /** The selected cells of a finished sheet cannot be turned into a sample sheet. */
  | { readonly code: "cardNotUsable"; readonly sheet: string; readonly fault: CardFault }
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
