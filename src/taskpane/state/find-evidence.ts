import type { PlanConventions } from "../../domain/conventions/conventions";
import type { PlanEvaluation } from "../../domain/evaluation/plan-evaluation";
import type { SelectedCell } from "../../usecases/ports";
import type { PlanReading } from "../../usecases/read-plan";
import type { PaneUseCases } from "../app/pane-use-cases";
import type { Evidence, HomeState } from "./pane-state";
import { yearView } from "./year-view";

const none: Evidence = { kind: "none" };

/** What stands behind a cell of a sheet that we wrote, judged for the year of that sheet. */
function evidenceOfOwnSheet(useCases: PaneUseCases, home: HomeState, selected: SelectedCell): Evidence {
  const own = home.reading.ownSheets.find(({ name }) => name === selected.address.sheet);
  if (!own || selected.text.trim() === "") return none;
  const shown = home.view?.evaluation.fiscalYear === own.fiscalYear ? home.view : null;
  const made = shown ?? unwrap(yearView(useCases, home.reading, home.settings, own.fiscalYear));
  if (!made || own.layout !== made.sheetPlan.layout) return none;
  const written = { sheetName: own.name, plan: made.sheetPlan };
  const explanation = useCases.explainCell(selected, made.evaluation, written);
  if (!explanation) return { kind: "differs", sheet: own.name };
  return { kind: "explained", explanation, fiscalYear: own.fiscalYear };
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
