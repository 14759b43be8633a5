import { codeOf, newExcel } from "./helpers";

async function withSheets(names: readonly string[]) {
  const excel = newExcel();
  await excel.Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.add(name);
    await context.sync();
  });
  return excel;
}

describe("sheets", () => {
  test("are added at the end, found by name or id, counted, and not activated", async () => {
    const excel = await withSheets(["計画", "実績"]);
    const seen = await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/id,items/position");
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      const count = worksheets.getCount();
      const last = worksheets.getLast();
      last.load("name");
      const none = worksheets.getItemOrNullObject("ない");
      none.load("name");
      await context.sync();
      const byId = worksheets.getItem(worksheets.items[1]?.id ?? "");
      byId.load("name");
      await context.sync();
      return [
        worksheets.items.map((s) => s.name),
        active.name,
        count.value,
        last.name,
        none.isNullObject,
        byId.name,
      ];
    });
    expect(seen).toEqual([["Sheet1", "計画", "実績"], "Sheet1", 3, "実績", true, "計画"]);
  });

  test.each([
    ["計画", "ItemAlreadyExists"],
    ["けい/かく", "InvalidArgument"],
    ["あ".repeat(32), "InvalidArgument"],
    ["'計画", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["", "InvalidArgument"],
  ])("the name %p gives %s", async (name, code) => {
    const excel = await withSheets(["計画"]);
    const added = excel.Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(added)).toBe(code);
  });

  test("the last visible sheet can neither be deleted nor hidden", async () => {
    const excel = await withSheets(["隠す"]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("隠す").visibility = "Hidden";
      await context.sync();
    });
    for (const change of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => void (sheet.visibility = "VeryHidden"),
    ]) {
      const refused = excel.Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      });
      expect(await codeOf(refused)).toBe("InvalidOperation");
    }
  });

  test("a deleted sheet is gone, and another one becomes active", async () => {
    const excel = await withSheets(["計画"]);
    await excel.host.user.activate("計画");
    const seen = await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("計画").delete();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      return active.name;
    });
    expect(seen).toBe("Sheet1");
    expect(
      await codeOf(
        excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("計画").load("name");
          await context.sync();
        }),
      ),
    ).toBe("ItemNotFound");
  });

  test("a copy has cells, merged areas and page setup of its own", async () => {
    const excel = await withSheets(["計画"]);
    const seen = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("計画");
      sheet.getRange("A1:B1").values = [["指標", "=1+1"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A2:B3").merge();
      sheet.pageLayout.orientation = "Landscape";
      const copy = sheet.copy("After", sheet);
      copy.load("name,position,id");
      copy.pageLayout.load("orientation");
      const cells = copy.getRange("A1:B1");
      cells.load("values,formulas");
      sheet.getRange("A1").values = [["変更"]];
      const merged = copy.getRange().getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      return [
        copy.name,
        copy.position,
        cells.values,
        cells.formulas,
        merged.address,
        copy.pageLayout.orientation,
      ];
    });
    expect(seen).toEqual(["計画 (2)", 2, [["指標", 2]], [["指標", "=1+1"]], "'計画 (2)'!A2:B3", "Landscape"]);
  });
});
