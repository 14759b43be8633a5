import { defaultFiscalYear } from "../../usecases/default-fiscal-year";
import { evaluatePlan } from "../../usecases/evaluate-plan";
import { explainCell } from "../../usecases/explain-cell";
import { outlineAppendix } from "../../usecases/outline-appendix";
import { readPlan } from "../../usecases/read-plan";
import { writeAppendix } from "../../usecases/write-appendix";
import type { PaneUseCases } from "./pane-use-cases";

/** The real use cases. Import this module lazily. */
export const useCases: PaneUseCases = {
  readPlan,
  evaluatePlan,
  defaultFiscalYear,
  outlineAppendix,
  writeAppendix,
  explainCell,
};
