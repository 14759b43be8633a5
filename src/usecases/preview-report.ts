import type { PlanEvaluation } from "../domain/evaluation/plan-evaluation";
import type { PlainNotice } from "../domain/plain-tables/plain-notice";
import type { Problem } from "../domain/problem/problem";
import { success, type Result } from "../domain/result/result";
import { pageCountOf } from "../domain/sheets/drawing/draw-page";
import { withFiguresAs } from "../domain/sheets/formulas/with-formulas";
import { isLayoutId, layouts, type LayoutId } from "../domain/sheets/layouts";
import type { SheetPlan } from "../domain/sheets/sheet-plan";
import { isSourceLayoutId, sourceLayouts, type SourceLayoutId } from "../domain/sheets/source-layouts";
import { layoutRequest, type AppendixSettings } from "./layout-request";
import type { PlanReading } from "./read-plan";

/** Every layout that a sheet of ours can have: of a judged year, or from a plain table of the officer's. */
export type ReportId = LayoutId | SourceLayoutId;

/** What reports are made from. */
export type ReportSubject = {
  readonly reading: PlanReading;
  readonly settings: AppendixSettings;
  readonly evaluation: PlanEvaluation;
};

/** A report as it would be written now. */
export type ReportPreview = {
  readonly plan: SheetPlan;
  readonly pageCount: number;
  /** Indicators that it shows; 0 where it shows none by themselves. */
  readonly indicators: number;
  /** What a plain table comes to, as printed; null for other reports, and where it cannot be said. */
  readonly total: string | null;
  readonly notices: readonly PlainNotice[];
};

/** Stands for the fiscal year of a sheet that is about none: there is one such sheet of each layout in a workbook. */
export const noFiscalYear = 0;

/** All reports by their ids, in the order in which they are offered. */
export const reportIds: readonly ReportId[] = [
  ...Object.keys(layouts).filter(isLayoutId),
  ...Object.keys(sourceLayouts).filter(isSourceLayoutId),
];

/** Whether a report is made from a plain table of the officer's, without indicators and without a year. */
export function isFromPlainTable(report: ReportId): report is SourceLayoutId {
  return isSourceLayoutId(report);
}

/** The reports that a workbook can have: without indicators those alone that are made from plain tables. */
export function offeredReports({ recognition }: PlanReading): readonly ReportId[] {
  return recognition.plan.goals.length > 0 ? reportIds : reportIds.filter(isSourceLayoutId);
}

/** The report that a sheet of ours is marked with; null for a sheet of another kind. */
export function reportIdOf(layout: string): ReportId | null {
  return isLayoutId(layout) || isSourceLayoutId(layout) ? layout : null;
}

/** The fiscal year that the sheet of a report is noted with. */
export function reportYear(report: ReportId, { fiscalYear }: PlanEvaluation): number {
  return isLayoutId(report) ? fiscalYear : noFiscalYear;
}

/**
 * Lays out a report without writing it: what is seen is what will be written. Fails where the plain table that it is made
 * from is not found or leaves a figure open.
 */
export function previewReport(report: ReportId, subject: ReportSubject): Result<ReportPreview, Problem> {
  const { reading, settings, evaluation } = subject;
  if (isLayoutId(report)) {
    const plan = layouts[report](layoutRequest(report, evaluation, reading, settings));
    return success({ ...outlineOf(plan), total: null, notices: [] });
  }
  const made = sourceLayouts[report](reading.grids, settings.appendixFont);
  if (!made.ok) return made;
  const { plan, total, notices } = made.value;
  return success({ ...outlineOf(plan), total, notices });
}

/** The sheet of a previewed report as it is written: with formulas where the officer wants them. */
export function writtenPlan(
  plan: SheetPlan,
  { evaluation, settings }: Pick<ReportSubject, "evaluation" | "settings">,
): SheetPlan {
  return withFiguresAs(settings.figuresAs, plan, evaluation);
}

function outlineOf(plan: SheetPlan): Pick<ReportPreview, "plan" | "pageCount" | "indicators"> {
  const shown = new Set(plan.cells.flatMap(({ indicatorId }) => indicatorId ?? []));
  return { plan, pageCount: pageCountOf(plan), indicators: shown.size };
}
