import type { ReportId } from "../../usecases/preview-report";

/** Identifier of the button that opens the preview of a report and takes the focus back. */
export function previewButtonId(report: ReportId): string {
  return `preview-${report}`;
}

/** Identifier of the button that opens the page where a workbook holds plain tables and no indicators. */
export const tablesLinkId = "open-tables";
