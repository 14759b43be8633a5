/** The oldest Excel that we work with: Excel 2021 and LTSC 2021 stop at this requirement set. */
export const neededExcelApi = "1.14";

/** Whether the running Excel has all that the add-in uses. `requirements` is `Office.context.requirements`. */
export function isExcelNewEnough(requirements: {
  isSetSupported(name: string, version: string): boolean;
}): boolean {
  return requirements.isSetSupported("ExcelApi", neededExcelApi);
}
