import type { PlanConventions } from "../../domain/conventions/conventions";
import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";
import type { SheetPlan } from "../../domain/sheets/sheet-plan";
import type { WrittenPlan } from "../../usecases/explain-cell";
import type { OwnSheet, SelectedCell } from "../../usecases/ports";
import type { ReportId, ReportSubject } from "../../usecases/preview-report";
import type { PlanReading } from "../../usecases/read-plan";
import type { PaneUseCases } from "../app/pane-use-cases";
import type { Evidence, HomeState } from "./pane-state";

const none: Evidence = { kind: "none" };

/** What stands behind a cell of a sheet that we wrote, judged for the year of that sheet. */
function evidenceOfOwnSheet(useCases: PaneUseCases, home: HomeState, selected: SelectedCell): Evidence {
  const own = home.reading.ownSheets.find(({ name }) => name === selected.address.sheet);
  if (!own || selected.text.trim() === "") return none;
  const report = useCases.reportIdOf(own.layout);
  const filled = report ? null : filledPlanOf(home, own);
  if (!report && !filled) return none;
  const shown = home.view?.evaluation ?? null;
  // A report from a plain table is about no year: its cells name their sources, whatever year is shown.
  const isOfShown = own.fiscalYear === useCases.noFiscalYear || own.fiscalYear === shown?.fiscalYear;
  const evaluation = isOfShown ? shown : evaluationOf(useCases, home, own.fiscalYear);
  if (!evaluation) return none;
  const { reading, settings } = home;
  const plan = report ? planOf(useCases, { report, reading, settings, evaluation }) : filled;
  const explanation = plan && useCases.explainCell(selected, evaluation, { sheetName: own.name, plan });
  if (!explanation) return { kind: "differs", sheet: own.name };
  return { kind: "explained", explanation, fiscalYear: own.fiscalYear };
}

/** A sheet made from a sample sheet as the open page would fill it now; null where the page shows another year or none. */
function filledPlanOf({ page, view }: HomeState, own: OwnSheet): WrittenPlan | null {
  if (page.kind !== "samples" || own.fiscalYear !== view?.evaluation.fiscalYear) return null;
  for (const sample of Object.values(page.samples)) {
    if (sample.ok && sample.value.filling.plan.layout === own.layout) return sample.value.filling.plan;
  }
  return null;
}

type PlanRequest = ReportSubject & { readonly report: ReportId };

/** The sheet that was asked for last: one selection after the other is on the same sheet. */
let latest: { readonly request: PlanRequest; readonly plan: SheetPlan | null } | null = null;

/** A report as it would be written now, made once for one selection after the other. */
function planOf({ previewReport }: PaneUseCases, request: PlanRequest): SheetPlan | null {
  const known = latest?.request;
  const { report, reading, settings, evaluation } = request;
  const isKnown =
    known?.report === report &&
    known.reading === reading &&
    known.settings === settings &&
    known.evaluation === evaluation;
  if (latest && isKnown) return latest.plan;
  const plan = unwrap(previewReport(report, request))?.plan ?? null;
  latest = { request, plan };
  return plan;
}

/** What stands behind a cell of the officer's: in the chosen year, else in another year of the same row. */
function evidenceOfReadSheet(useCases: PaneUseCases, home: HomeState, selected: SelectedCell): Evidence {
  const isRead = home.reading.recognition.tables.some(({ sheet }) => sheet === selected.address.sheet);
  if (!isRead || !home.view) return none;
  const inView = useCases.explainCell(selected, home.view.evaluation, null);
  if (inView) return { kind: "explained", explanation: inView, fiscalYear: home.view.evaluation.fiscalYear };
  for (const fiscalYear of home.reading.recognition.fiscalYears) {
    const evaluated = evaluationOf(useCases, home, fiscalYear);
    const explanation = evaluated && useCases.explainCell(selected, evaluated, null);
    if (explanation) return { kind: "explained", explanation, fiscalYear };
  }
  return none;
}

/** Judgements already made of a reading, by conventions and fiscal year: every selection of a cell asks for them. */
const judged = new WeakMap<PlanReading, WeakMap<PlanConventions, Map<number, PlanEvaluation | null>>>();

/** The judgement of a reading for a year, made once. */
function evaluationOf(
  useCases: PaneUseCases,
  { reading, settings: { conventions } }: HomeState,
  fiscalYear: number,
): PlanEvaluation | null {
  const ofReading = judged.get(reading) ?? new WeakMap<PlanConventions, Map<number, PlanEvaluation | null>>();
  judged.set(reading, ofReading);
  const known = ofReading.get(conventions) ?? new Map<number, PlanEvaluation | null>();
  ofReading.set(conventions, known);
  const made = known.get(fiscalYear);
  if (made !== undefined) return made;
  const evaluation = unwrap(useCases.evaluatePlan(reading, fiscalYear, conventions));
  known.set(fiscalYear, evaluation);
  return evaluation;
}

/** The value of a result, or null. */
function unwrap<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value | null {
  return result.ok ? result.value : null;
}

/** Finds 「この数値の根拠」 for the selected cell. */
export function findEvidence(useCases: PaneUseCases, home: HomeState, selected: SelectedCell): Evidence {
  const ours = home.reading.ownSheets.some(({ name }) => name === selected.address.sheet);
  return ours ? evidenceOfOwnSheet(useCases, home, selected) : evidenceOfReadSheet(useCases, home, selected);
}
