import type { Area, CellAddress } from "../grid/cell-address";
import type { PlannedCell } from "../sheets/sheet-plan";
import type { SamplePage } from "./sample-sheet";

/** A cell with values in the place of its fields. */
export type FilledCell = PlannedCell & {
  /** Number format of the sample cell, which the copy keeps. */
  readonly numberFormat: string;
};

/** A worksheet made from a sample sheet: everything decided, nothing about Office.js. Coordinates counted from 0. */
export type FilledSheetPlan = {
  /** Wanted name of the sheet; 31 characters at most. */
  readonly sheetName: string;
  readonly layout: string;
  /** Name of the sample sheet and the area of it that is copied. */
  readonly sample: { readonly sheet: string; readonly area: Area };
  /** The row of the sample sheet that each row is a copy of, with its formats, merged areas and fixed contents. */
  readonly sampleRows: readonly number[];
  /** Cells whose copied content is replaced; an empty text clears it. */
  readonly cells: readonly FilledCell[];
  /** What the copied rows display where nothing is replaced, by row and column of the sample sheet. */
  readonly fixedTexts: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Texts right of the copied area, which are not printed: the marks of a sample sheet. */
  readonly beside: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Width of each column in points, from column 0; 0 for a hidden one. */
  readonly columnWidths: readonly number[];
  /** Height of each row in points. */
  readonly rowHeights: readonly number[];
  /** Print set-up of the sample sheet; title rows are those of this sheet. */
  readonly page: SamplePage;
  readonly printArea: Area;
  /** 0-based rows before which a new page begins. */
  readonly pageBreaks: readonly number[];
};

/** Something about the filled sheet that the officer should look at. */
export type FillNotice =
  /** No indicator is of the kind that the sheet asks for. */
  | { readonly code: "noItems" }
  /** The columns do not fit the width of the paper: those at the right are printed on pages of their own. */
  | { readonly code: "widerThanPage" }
  /** Nothing is of the kind that one of several tables asks for; `mark` is null where the officer marked none. */
  | { readonly code: "emptyTable"; readonly mark: CellAddress | null }
  /** Fields that no item of the sheets has anything for. */
  | { readonly code: "fieldsWithoutData"; readonly names: readonly string[] }
  /** Items that are taller than a page, counted; they are divided. */
  | { readonly code: "itemsDivided"; readonly count: number }
  /** Texts that are cut off in print: cells of the sample sheet, and how many texts of the new one. */
  | {
      readonly code: "textsCutOff";
      readonly why: "noWrap" | "rowLimit";
      readonly cells: readonly CellAddress[];
      readonly count: number;
    };
