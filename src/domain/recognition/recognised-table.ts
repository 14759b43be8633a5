import type { Area } from "../grid/cell-address";
import type { Plan, SourcedText } from "../plan/plan";

/** What a column of a table (or a labelled cell of a form) holds. */
export type Role =
  | "number"
  | "goal"
  | "initiative"
  | "content"
  | "indicator"
  | "unit"
  | "department"
  | "baseline"
  | "target"
  | "actual"
  | "rate"
  | "verdict"
  | "remark"
  | "other";

/** One column with the role it was given. `fiscalYear` is null where the header names none. */
export type RecognisedColumn = {
  readonly column: number;
  readonly role: Role;
  readonly label: string;
  readonly fiscalYear: number | null;
  /** 0 to 1; below 0.6 a person is asked. */
  readonly confidence: number;
};

/** A table of indicators found on a sheet. */
export type RecognisedTable = {
  readonly sheet: string;
  /** From the first header row to the last row of the body. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly layout: "list" | "matrix" | "form" | "cards";
  readonly fiscalYears: readonly number[];
  readonly columns: readonly RecognisedColumn[];
};

/** Why a sheet gave no indicators. */
export type NotReadReason =
  | { readonly kind: "empty" }
  | { readonly kind: "noTable" }
  | { readonly kind: "ownSheet" }
  | { readonly kind: "hiddenSheet" }
  | { readonly kind: "noFigures"; readonly labels: readonly string[] }
  | { readonly kind: "lookAlike"; readonly what: "countSummary" | "schedule" | "budget" | "directory" };

/** Something that stands in the table but could not be used as it is; shown to the officer with its cell. */
export type ReadingNote = {
  readonly kind:
    "errorValue" | "longText" | "noIndicatorName" | "yearAssumed" | "hiddenRows" | "ambiguousColumn";
  readonly sheet: string;
  /** "G5" or "A3:K40". */
  readonly at: string;
  readonly text: string;
};

/** The whole reading of a workbook. */
export type Recognition = {
  readonly tables: readonly RecognisedTable[];
  /** Name of the plan as the title row above a table gives it, without year and kind of sheet; null if none. */
  readonly planName: SourcedText | null;
  readonly plan: Plan;
  readonly notRead: readonly { readonly sheet: string; readonly reason: NotReadReason }[];
  readonly notes: readonly ReadingNote[];
  /** Fiscal years that have figures, ascending. */
  readonly fiscalYears: readonly number[];
};
