import { newExcel, onSheet } from "./helpers";

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("events", () => {
  test("tell what was changed, selected and activated, by the client and by the officer", async () => {
    const excel = newExcel();
    const heard: string[] = [];
    const note = (text: string) => {
      heard.push(text);
      return Promise.resolve();
    };
    await onSheet(excel, async (sheet, context) => {
      sheet.load("id");
      const { worksheets } = context.workbook;
      sheet.onChanged.add((e) => note(`changed ${e.address}`));
      sheet.onSelectionChanged.add((e) => note(`selected ${e.address}`));
      worksheets.onAdded.add(() => note("added"));
      worksheets.onDeleted.add(() => note("deleted"));
      worksheets.onActivated.add(() => note("activated"));
      context.workbook.onSelectionChanged.add(() => note("selection"));
      await context.sync();
    });
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:B2").values = "x" as unknown as string[][];
      const added = context.workbook.worksheets.add("計画");
      await context.sync();
      added.activate();
      await context.sync();
      added.delete();
      await context.sync();
    });
    await soon();
    await excel.host.user.edit("Sheet1", "C3", "5");
    await excel.host.user.select("Sheet1", "D4:E5");
    await soon();
    expect(heard).toEqual([
      "changed A1:B2",
      "added",
      "activated",
      "activated",
      "deleted",
      "changed C3",
      "selection",
      "selected D4:E5",
    ]);
  });

  test("are not sent after the handler was removed or events were switched off", async () => {
    const excel = newExcel();
    const heard: string[] = [];
    const handler = await onSheet(excel, async (sheet, context) => {
      const added = sheet.onChanged.add((e) => {
        heard.push(e.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await onSheet(excel, async (_, context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await excel.host.user.edit("Sheet1", "A1", "1");
    await onSheet(excel, async (_, context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await excel.host.user.edit("Sheet1", "A2", "1");
    await soon();
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await excel.host.user.edit("Sheet1", "A3", "1");
    await soon();
    expect(heard).toEqual(["A2"]);
  });

  test("the viewer is told once a batch which sheets changed", async () => {
    const excel = newExcel();
    const changes: unknown[] = [];
    const stop = excel.host.onChange((change) => changes.push(change));
    const id = excel.host.store.sheets[0]?.id;
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("A2").format.font.bold = true;
      await context.sync();
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    stop();
    await excel.host.user.edit("Sheet1", "A1", "1");
    expect(changes).toEqual([{ sheetIds: [id], structure: false, selection: false }]);
  });

  test("several clients see the same workbook", async () => {
    const first = newExcel();
    const { connectExcel } = await import("../../../../src/workbench/host/node/open-embedded-excel");
    const second = connectExcel(first.host);
    await onSheet(first, async (sheet, context) => {
      sheet.getRange("A1").values = [["共有"]];
      await context.sync();
    });
    const values = await onSheet(second, async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([["共有"]]);
  });
});
