import { codeOf, newExcel, onSheet } from "./helpers";

describe("protection of the workbook's structure", () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["adding a sheet", (context) => void context.workbook.worksheets.add("資料９")],
    ["deleting a sheet", (context) => context.workbook.worksheets.getItem("二枚目").delete()],
    ["renaming a sheet", (context) => void (context.workbook.worksheets.getItem("二枚目").name = "別名")],
    [
      "hiding a sheet",
      (context) => void (context.workbook.worksheets.getItem("二枚目").visibility = "Hidden"),
    ],
    ["moving a sheet", (context) => void (context.workbook.worksheets.getItem("二枚目").position = 0)],
    ["copying a sheet", (context) => void context.workbook.worksheets.getItem("二枚目").copy()],
  ])("%s is denied", async (_, change) => {
    const excel = newExcel();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.add("二枚目");
      context.workbook.protection.protect();
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    const denied = excel.Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    expect(await codeOf(denied)).toBe("AccessDenied");
    await excel.Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      change(context);
      await context.sync();
    });
  });

  test("survives saving, with cells still writable", async () => {
    const excel = newExcel();
    await onSheet(excel, async (sheet, context) => {
      context.workbook.protection.protect();
      sheet.getRange("A1").values = [["達成"]];
      await context.sync();
    });
    const { openWorkbook } = await import("../../../../src/workbench/host/store/open-workbook");
    expect((await openWorkbook(await excel.save())).structureProtected).toBe(true);
  });
});

describe("a protected sheet", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["values", (sheet) => void (sheet.getRange("A1").values = [["x"]])],
    ["formats", (sheet) => void (sheet.getRange("A1").format.font.bold = true)],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["clearing", (sheet) => void sheet.getRange("A1").clear()],
    [
      "borders",
      (sheet) => void (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous"),
    ],
    ["sizes", (sheet) => void (sheet.getRange("A:A").format.columnWidth = 90)],
    ["page setup", (sheet) => void (sheet.pageLayout.orientation = "Landscape")],
    ["hiding rows", (sheet) => void (sheet.getRange("1:2").rowHidden = true)],
  ])("denies %s and stays as it was", async (_, change) => {
    const excel = newExcel();
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [["基準値"]];
      sheet.protection.protect();
      await context.sync();
    });
    const denied = onSheet(excel, async (sheet, context) => {
      change(sheet);
      await context.sync();
    });
    expect(await codeOf(denied)).toBe("AccessDenied");
    const read = await onSheet(excel, async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.load("values");
      sheet.protection.load("protected");
      await context.sync();
      return [cell.values, sheet.protection.protected];
    });
    expect(read).toEqual([[["基準値"]], true]);
  });

  test("protecting twice is denied, and so is a wrong password", async () => {
    const excel = newExcel();
    const protect = () =>
      onSheet(excel, async (sheet, context) => {
        sheet.protection.protect({}, "ひみつ");
        await context.sync();
      });
    const unprotect = (password: string) =>
      onSheet(excel, async (sheet, context) => {
        sheet.protection.unprotect(password);
        await context.sync();
      });
    await protect();
    expect(await codeOf(protect())).toBe("AccessDenied");
    expect(await codeOf(unprotect("ちがう"))).toBe("AccessDenied");
    await unprotect("ひみつ");
    expect(await codeOf(unprotect("ひみつ"))).toBe("AccessDenied");
  });

  test("the officer cannot type into it either", async () => {
    const excel = newExcel();
    await onSheet(excel, async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    expect(await codeOf(excel.host.user.edit("Sheet1", "A1", "x"))).toBe("AccessDenied");
  });
});
