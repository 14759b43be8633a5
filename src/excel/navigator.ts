import { cellName, type CellAddress } from "../domain/grid/cell-address";
import { failure, success } from "../domain/result/result";
import type { SelectedCell, WorkbookNavigator } from "../usecases/ports";
import type { ExcelRuntime } from "./excel-runtime";
import { problemOf } from "./host-errors";
import { firstCellOf } from "./range-addresses";

/** Moves the officer to cells, and tells what they select and change. */
export function workbookNavigator(excel: ExcelRuntime): WorkbookNavigator {
  return {
    goTo: async ({ sheet, row, column }: CellAddress) => {
      try {
        await excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          worksheet.getRange(cellName(row, column)).select();
          await context.sync();
        });
        return success(null);
      } catch (error) {
        return failure(problemOf(error));
      }
    },
    selectedCell: async () => {
      try {
        return await excel.run(async (context) => {
          const cell = context.workbook.getActiveCell();
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.load("name");
          cell.load("text, rowIndex, columnIndex");
          await context.sync();
          const address = { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex };
          return success({ address, text: cell.text[0]?.[0] ?? "" });
        });
      } catch (error) {
        return failure(problemOf(error));
      }
    },
    watchSelection: (listener) =>
      excel.run(async (context) => {
        const watch = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
          const selected = await readSelected(excel, worksheetId, address);
          if (selected) listener(selected);
        });
        await context.sync();
        return () => stop(excel, watch);
      }),
    watchChanges: (listener) =>
      excel.run(async (context) => {
        const watch = context.workbook.worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
          // What we write ourselves is known to who had it written.
          if (triggerSource === "ThisLocalAddin") return;
          const name = await nameOfSheet(excel, worksheetId);
          if (name !== null) listener(name);
        });
        await context.sync();
        return () => stop(excel, watch);
      }),
  };
}

/** The selected cell as it shows itself; null when it cannot be read just now (a cell is being edited). */
async function readSelected(
  excel: ExcelRuntime,
  worksheetId: string,
  address: string,
): Promise<SelectedCell | null> {
  try {
    return await excel.run(async (context) => {
      const { row, column } = firstCellOf(address);
      const sheet = context.workbook.worksheets.getItem(worksheetId);
      const cell = sheet.getCell(row, column);
      sheet.load("name");
      cell.load("text");
      await context.sync();
      return { address: { sheet: sheet.name, row, column }, text: cell.text[0]?.[0] ?? "" };
    });
  } catch (error) {
    problemOf(error);
    return null;
  }
}

async function nameOfSheet(excel: ExcelRuntime, worksheetId: string): Promise<string | null> {
  try {
    return await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch (error) {
    problemOf(error);
    return null;
  }
}

/** Ends a watch in the context it was made in, as Excel wants it. */
function stop(excel: ExcelRuntime, watch: OfficeExtension.EventHandlerResult<never>): void {
  void excel.run(async () => {
    watch.remove();
    await watch.context.sync();
  });
}
