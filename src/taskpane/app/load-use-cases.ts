import { decideConventions, evaluateDecision } from "../../usecases/choose-conventions";
import { addCardSample, providedSampleLayout } from "../../usecases/add-card-sample";
import { addSampleOfCard, cardSampleLayout, pointAtCard } from "../../usecases/point-at-card";
import { bringSamples } from "../../usecases/bring-samples";
import { prepareSample } from "../../usecases/prepare-sample";
import { sampleSheetNames } from "../../usecases/sample-sheets";
import { compareEvaluations } from "../../usecases/compare-evaluations";
import { defaultFiscalYear } from "../../usecases/default-fiscal-year";
import { evaluatePlan, evaluatePlanSteps } from "../../usecases/evaluate-plan";
import { explainCell } from "../../usecases/explain-cell";
import { outlineAppendix } from "../../usecases/outline-appendix";
import { decide, outlineReading } from "../../usecases/correct-reading";
import { decisionOf, lostDecisions, openDecisions } from "../../usecases/open-decisions";
import { outlineConventions, summariseConventions } from "../../usecases/outline-conventions";
import { foundNothing, readPlan, readSheets, rereadPlan } from "../../usecases/read-plan";
import {
  noFiscalYear,
  offeredReports,
  previewReport,
  reportIdOf,
  reportYear,
  writtenPlan,
} from "../../usecases/preview-report";
import { summarisePlan } from "../../usecases/summarise-plan";
import { writeReport } from "../../usecases/write-report";
import { writeReports } from "../../usecases/write-reports";
import type { PaneUseCases } from "./pane-use-cases";

/** The real use cases. Import this module lazily. */
export const useCases: PaneUseCases = {
  readPlan,
  readSheets,
  foundNothing,
  rereadPlan,
  outlineReading,
  decide,
  evaluatePlan,
  evaluatePlanSteps,
  defaultFiscalYear,
  outlineAppendix,
  writeReport,
  offeredReports,
  reportIdOf,
  reportYear,
  noFiscalYear,
  previewReport,
  writtenPlan,
  writeReports,
  sampleSheetNames,
  prepareSample,
  bringSamples,
  addCardSample,
  providedSampleLayout,
  pointAtCard,
  addSampleOfCard,
  cardSampleLayout,
  summarisePlan,
  explainCell,
  openDecisions,
  decisionOf,
  lostDecisions,
  outlineConventions,
  summariseConventions,
  decideConventions,
  evaluateDecision,
  compareEvaluations,
};
