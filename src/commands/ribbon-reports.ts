import type { LayoutId } from "../domain/sheets/layouts";

/** The name in the manifest of the function that fills the workbook's sample sheet. */
export const sampleFunction = "createFromSample";

/** The reports that the ribbon makes, by the names of their functions in the manifest. */
export const ribbonReports: Readonly<Record<string, LayoutId>> = {
  createShiryo9: "shiryo9",
  createAllItems: "all-items",
  createSummary: "summary",
  createTrend: "trend",
  createOverview: "overview",
};
