import type { ReportId } from "../usecases/preview-report";

/** The name in the manifest of the function that fills the workbook's sample sheet. */
export const sampleFunction = "createFromSample";

/** The reports that the ribbon makes, by the names of their functions in the manifest. */
export const ribbonReports: Readonly<Record<string, ReportId>> = {
  createShiryo9: "shiryo9",
  createAllItems: "all-items",
  createSummary: "summary",
  createTrend: "trend",
  createOverview: "overview",
  createDistribution: "distribution",
  createFinalTarget: "final-target",
  createEffects: "effects",
  createEffectHistory: "effect-history",
  createViewpoints: "viewpoints",
  createOrganisations: "organisations",
  createEffectTable: "effect-table",
  createSeriesCharts: "series-charts",
};
