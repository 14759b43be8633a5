import type { WorkbookPorts } from "../usecases/ports";
import { cellMarker } from "./cell-marks";
import type { ExcelRuntime } from "./excel-runtime";
import { insertSheets } from "./insert-sheets";
import { workbookNavigator } from "./navigator";
import { readSampleSheet, readSelectedCard } from "./read-sample";
import { readWorkbook } from "./read-workbook";
import { settingsStore, transferStore } from "./settings-store";
import { repairWriter } from "./repair-writer";
import { writeConfirmedCells } from "./write-confirmed-cells";
import { writeFilledSheet } from "./write-filled-sheet";
import { writeSheet } from "./write-sheet";

/** The open workbook as the use cases see it. `excel` is the client's `Excel`, or the embedded host's. */
export function createWorkbookPorts(excel: ExcelRuntime): WorkbookPorts {
  return {
    reader: { readSheets: (options) => readWorkbook(excel, options) },
    writer: {
      writeSheet: (plan, fiscalYear, whenEdited, options) =>
        writeSheet(excel, plan, fiscalYear, whenEdited, options),
    },
    samples: {
      readSample: (sheetName) => readSampleSheet(excel, sheetName),
      readSelectedCard: () => readSelectedCard(excel),
      insertSheets: (file, names) => insertSheets(excel, file, names),
      writeFilled: (plan, fiscalYear, whenEdited, options) =>
        writeFilledSheet(excel, plan, fiscalYear, whenEdited, options),
    },
    cells: {
      writeCells: (cells, record, fiscalYear, keeping, options) =>
        writeConfirmedCells(excel, cells, record, fiscalYear, keeping, options),
    },
    transfers: transferStore(excel),
    repairs: repairWriter(excel),
    marker: cellMarker(excel),
    navigator: workbookNavigator(excel),
    settings: settingsStore(excel),
  };
}
