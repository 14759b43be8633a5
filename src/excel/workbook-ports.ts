import type { WorkbookPorts } from "../usecases/ports";
import type { ExcelRuntime } from "./excel-runtime";
import { workbookNavigator } from "./navigator";
import { readWorkbook } from "./read-workbook";
import { settingsStore } from "./settings-store";
import { writeConfirmedCells } from "./write-confirmed-cells";
import { writeSheet } from "./write-sheet";

/** The open workbook as the use cases see it. `excel` is the client's `Excel`, or the embedded host's. */
export function createWorkbookPorts(excel: ExcelRuntime): WorkbookPorts {
  return {
    reader: { readSheets: (options) => readWorkbook(excel, options) },
    writer: {
      writeSheet: (plan, fiscalYear, whenEdited, options) =>
        writeSheet(excel, plan, fiscalYear, whenEdited, options),
    },
    cells: {
      writeCells: (cells, record, fiscalYear, options) =>
        writeConfirmedCells(excel, cells, record, fiscalYear, options),
    },
    navigator: workbookNavigator(excel),
    settings: settingsStore(excel),
  };
}
