import type { Problem } from "../../domain/problem/problem";
import type { Result } from "../../domain/result/result";
import type { PlanReading } from "../../usecases/read-plan";
import type { ReportId, ReportPreview } from "../../usecases/preview-report";
import type { ReportsWritten } from "../../usecases/write-reports";
import type { YearView } from "./pane-state";

/** 「表を作成する」: every report as it would be written, to be looked at and chosen. */
export type LayoutsPage = {
  readonly kind: "layouts";
  /** Identifier of the element that opens the page and takes the focus back. */
  readonly opener: string;
  /** What is offered, in order. */
  readonly reports: readonly ReportId[];
  /** The fiscal year that the sheet of each report is noted with. */
  readonly years: Readonly<Partial<Record<ReportId, number>>>;
  /** The reports that were laid out so far; a problem where the table that one is made from is missing. */
  readonly previews: Readonly<Partial<Record<ReportId, Result<ReportPreview, Problem>>>>;
  /** Ticked to be written in one go. */
  readonly chosen: readonly ReportId[];
  /** The report whose pages are looked at; null for the list. */
  readonly shown: ReportId | null;
  /** The result of the year in one sentence. */
  readonly sentence: string;
};

/** What became of reports that were to be written. */
export type LayoutsJob =
  /** Nothing was written: read again right before writing, the sheets gave other tables than those shown. */
  { readonly kind: "layoutsChanged" } | ({ readonly kind: "layoutsEnded" } & ReportsWritten);

/** Everything that can happen to 「表を作成する」. */
export type LayoutsEvent =
  | { readonly kind: "opened"; readonly page: LayoutsPage }
  /** Opened where the workbook has plain tables and no indicators; `view` is that of a plan without any. */
  | {
      readonly kind: "openedForTables";
      readonly page: LayoutsPage;
      readonly fiscalYear: number;
      readonly view: YearView;
    }
  | {
      readonly kind: "previewed";
      readonly report: ReportId;
      readonly preview: Result<ReportPreview, Problem>;
    }
  | { readonly kind: "shown"; readonly report: ReportId | null }
  | { readonly kind: "chosen"; readonly reports: readonly ReportId[]; readonly isChosen: boolean }
  /** The workbook was read again right before writing; `same` where the reports to be written are those shown. */
  | {
      readonly kind: "readAgain";
      readonly reading: PlanReading;
      readonly view: YearView;
      readonly sentence: string;
      readonly same: boolean;
    }
  | { readonly kind: "ended"; readonly outcome: ReportsWritten };
