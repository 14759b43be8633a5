import type { LayoutId } from "../domain/sheets/layouts";

/** The reports that the ribbon makes, by the names of their functions in the manifest. */
export const ribbonReports: Readonly<Record<string, LayoutId>> = {
  createShiryo9: "shiryo9",
  createAllItems: "all-items",
  createSummary: "summary",
  createTrend: "trend",
  createOverview: "overview",
};
