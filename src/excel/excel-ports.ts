import type { WorkbookPorts } from "../usecases/ports";
import { createWorkbookPorts } from "./workbook-ports";

/** The workbook that is open in the Excel around this page. Call after Office is ready. */
export function excelPorts(): WorkbookPorts {
  return createWorkbookPorts(Excel);
}
