import type { decideConventions, evaluateDecision } from "../../usecases/choose-conventions";
import type { addCardSample, providedSampleLayout } from "../../usecases/add-card-sample";
import type { addSampleOfCard, cardSampleLayout, pointAtCard } from "../../usecases/point-at-card";
import type { bringSamples } from "../../usecases/bring-samples";
import type { prepareSample } from "../../usecases/prepare-sample";
import type { sampleSheetNames } from "../../usecases/sample-sheets";
import type { compareEvaluations } from "../../usecases/compare-evaluations";
import type { defaultFiscalYear } from "../../usecases/default-fiscal-year";
import type { evaluatePlan, evaluatePlanSteps } from "../../usecases/evaluate-plan";
import type { explainCell } from "../../usecases/explain-cell";
import type { outlineAppendix } from "../../usecases/outline-appendix";
import type { decisionOf, lostDecisions, openDecisions } from "../../usecases/open-decisions";
import type { outlineConventions, summariseConventions } from "../../usecases/outline-conventions";
import type { decide, outlineReading } from "../../usecases/correct-reading";
import type { foundNothing, readPlan, readSheets, rereadPlan } from "../../usecases/read-plan";
import type {
  noFiscalYear,
  offeredReports,
  previewReport,
  writtenPlan,
  reportIdOf,
  reportYear,
} from "../../usecases/preview-report";
import type { summarisePlan } from "../../usecases/summarise-plan";
import type { writeReport } from "../../usecases/write-report";
import type { writeReports } from "../../usecases/write-reports";

/** What the pane does with a workbook. Fetched after the first drawing, hence a value and not imports. */
export type PaneUseCases = {
  readonly readPlan: typeof readPlan;
  readonly readSheets: typeof readSheets;
  readonly foundNothing: typeof foundNothing;
  readonly rereadPlan: typeof rereadPlan;
  readonly outlineReading: typeof outlineReading;
  readonly decide: typeof decide;
  readonly evaluatePlan: typeof evaluatePlan;
  readonly evaluatePlanSteps: typeof evaluatePlanSteps;
  readonly defaultFiscalYear: typeof defaultFiscalYear;
  readonly outlineAppendix: typeof outlineAppendix;
  readonly writeReport: typeof writeReport;
  readonly offeredReports: typeof offeredReports;
  readonly reportIdOf: typeof reportIdOf;
  readonly reportYear: typeof reportYear;
  readonly noFiscalYear: typeof noFiscalYear;
  readonly previewReport: typeof previewReport;
  readonly writtenPlan: typeof writtenPlan;
  readonly writeReports: typeof writeReports;
  readonly sampleSheetNames: typeof sampleSheetNames;
  readonly prepareSample: typeof prepareSample;
  readonly bringSamples: typeof bringSamples;
  readonly addCardSample: typeof addCardSample;
  readonly providedSampleLayout: typeof providedSampleLayout;
  readonly pointAtCard: typeof pointAtCard;
  readonly addSampleOfCard: typeof addSampleOfCard;
  readonly cardSampleLayout: typeof cardSampleLayout;
  readonly summarisePlan: typeof summarisePlan;
  readonly explainCell: typeof explainCell;
  readonly openDecisions: typeof openDecisions;
  readonly decisionOf: typeof decisionOf;
  readonly lostDecisions: typeof lostDecisions;
  readonly outlineConventions: typeof outlineConventions;
  readonly summariseConventions: typeof summariseConventions;
  readonly decideConventions: typeof decideConventions;
  readonly evaluateDecision: typeof evaluateDecision;
  readonly compareEvaluations: typeof compareEvaluations;
};
