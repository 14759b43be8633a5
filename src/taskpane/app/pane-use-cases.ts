import type { defaultFiscalYear } from "../../usecases/default-fiscal-year";
import type { evaluatePlan } from "../../usecases/evaluate-plan";
import type { explainCell } from "../../usecases/explain-cell";
import type { outlineAppendix } from "../../usecases/outline-appendix";
import type { readPlan } from "../../usecases/read-plan";
import type { writeAppendix } from "../../usecases/write-appendix";

/** What the pane does with a workbook. Fetched after the first drawing, hence a value and not imports. */
export type PaneUseCases = {
  readonly readPlan: typeof readPlan;
  readonly evaluatePlan: typeof evaluatePlan;
  readonly defaultFiscalYear: typeof defaultFiscalYear;
  readonly outlineAppendix: typeof outlineAppendix;
  readonly writeAppendix: typeof writeAppendix;
  readonly explainCell: typeof explainCell;
};
