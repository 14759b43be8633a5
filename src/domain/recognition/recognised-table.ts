import type { PlanPeriod } from "../conventions/conventions";
import type { Area, CellAddress } from "../grid/cell-address";
import type { PlainTableKind } from "../plain-tables/plain-table";
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
  | "formerTarget"
  | "actual"
  | "rate"
  | "verdict"
  | "remark"
  | "reason"
  /** What sort of indicator a row holds: 活動指標, 成果指標. */
  | "indicatorKind"
  /** The fiscal year that a row is about, where years stand in rows. */
  | "fiscalYear"
  /** What the figures of a row are, where 目標 and 実績 stand in rows. */
  | "figureKind"
  /** A figure whose meaning another column of the row tells. */
  | "figure"
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

/**
 * A word on the sheet that says what stands beside or below it, where that is not the heading of a column: the labels
 * of a form or card, the 目標 and 実績 of a 区分 column. Each word once a table.
 */
export type RecognisedLabel = {
  readonly label: string;
  readonly role: Role;
  /** First place of the word. */
  readonly cell: CellAddress;
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
  readonly labels: readonly RecognisedLabel[];
};

/** Why a sheet gave no indicators. */
export type NotReadReason =
  | { readonly kind: "empty" }
  | { readonly kind: "noTable" }
  /** No table of indicators, but plain tables that layouts are made from. */
  | { readonly kind: "plainTable"; readonly tables: readonly PlainTableKind[] }
  | { readonly kind: "ownSheet" }
  | { readonly kind: "hiddenSheet" }
  /** ひな形: its cells hold the names of fields, not the figures. */
  | { readonly kind: "sampleSheet" }
  /** The officer said that it is not to be read. */
  | { readonly kind: "excluded" }
  | { readonly kind: "noFigures"; readonly labels: readonly string[] }
  /** Its figures belong to years of which nothing tells the era: 年度 with 5, 6, 7 below. */
  | { readonly kind: "unclearYears" }
  /** Its targets and actuals are of months or quarters, and no column holds their sum. */
  | { readonly kind: "partsOfYear" }
  /** All of it stands on other sheets too (a summary, a copy) and would be counted twice. */
  | { readonly kind: "repeated"; readonly sheets: readonly string[] }
  | {
      readonly kind: "lookAlike";
      readonly what:
        | "countSummary"
        | "schedule"
        | "budget"
        | "directory"
        /** アンケート集計. */
        | "survey"
        /** Figures of several years without targets. */
        | "statistics"
        /** What marks and grades mean. */
        | "legend"
        /** A form or list that nobody has filled in yet, or an example of how to. */
        | "blankForm";
    };

/** Something that stands in the table but could not be used as it is; shown to the officer with its cell. */
export type ReadingNote = {
  readonly kind:
    | "errorValue"
    | "longText"
    | "noIndicatorName"
    | "yearAssumed"
    | "hiddenRows"
    | "ambiguousColumn"
    /** What the officer corrected earlier fits nothing on the sheet any more. `text` is the heading or row. */
    | "correctionNotApplied";
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
  /** The period of the plan with its phases, as titles, covers and headings name it; null where none does. */
  readonly planPeriod: PlanPeriod | null;
};
