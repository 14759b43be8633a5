import { newEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { createWorkbookPorts } from "../../src/excel/workbook-ports";

describe("watching for changes", () => {
  it("tells what a person types, but not what we write ourselves", async () => {
    const excel = newEmbeddedExcel();
    const { navigator } = createWorkbookPorts(excel.Excel);
    const told: string[] = [];
    await navigator.watchChanges((sheet) => told.push(sheet));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["実績"]];
      await context.sync();
    });
    await excel.host.idle();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toEqual([]);
    await excel.host.user.edit("Sheet1", "A1", "実績値");
    await excel.host.idle();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toEqual(["Sheet1"]);
  });
});
