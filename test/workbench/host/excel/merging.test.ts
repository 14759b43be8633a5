import { codeOf, newExcel, onSheet } from "./helpers";

describe("merging", () => {
  test("keeps the first value, drops the others, and covered cells read empty", async () => {
    const read = await onSheet(newExcel(), async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["計画名", "い"],
        ["う", "え"],
      ];
      range.merge();
      range.values = [
        ["所管課", "x"],
        ["y", "z"],
      ];
      range.load("values");
      await context.sync();
      range.unmerge();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      ["所管課", ""],
      ["", ""],
    ]);
  });

  test("across merges each row", async () => {
    const address = await onSheet(newExcel(), async (sheet, context) => {
      sheet.getRange("A1:C2").merge(true);
      const merged = sheet.getRange("A:C").getMergedAreasOrNullObject();
      merged.load("address,areaCount");
      await context.sync();
      return merged.address;
    });
    expect(address).toBe("Sheet1!A1:C1,Sheet1!A2:C2");
  });

  test("takes in merged areas inside and refuses those that stick out", async () => {
    const excel = newExcel();
    const address = await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:C2").merge();
      const merged = sheet.getRange().getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      return merged.address;
    });
    expect(address).toBe("Sheet1!A1:C2");
    const conflict = onSheet(excel, async (sheet, context) => {
      sheet.getRange("C2:D3").merge();
      await context.sync();
    });
    expect(await codeOf(conflict)).toBe("MergedRangeConflict");
  });

  test("there is no object where nothing is merged", async () => {
    const isNull = await onSheet(newExcel(), async (sheet, context) => {
      const merged = sheet.getRange("A1:Z99").getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      return merged.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("only merged areas that begin in the range are told, cut at its end", async () => {
    const address = await onSheet(newExcel(), async (sheet, context) => {
      sheet.getRange("A1:A9").merge();
      sheet.getRange("B3:D4").merge();
      const merged = sheet.getRange("A2:C3").getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      return merged.address;
    });
    expect(address).toBe("Sheet1!B3:C3");
  });

  test("asking fails where more than 512 merged areas begin", async () => {
    const excel = newExcel();
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:B513").merge(true);
      await context.sync();
    });
    const ask = (address: string) =>
      onSheet(excel, async (sheet, context) => {
        const merged = sheet.getRange(address).getMergedAreasOrNullObject();
        merged.load("areaCount");
        await context.sync();
        return merged.areaCount;
      });
    expect(await ask("A1:B512")).toBe(512);
    expect(await codeOf(ask("A1:B513"))).toBe("GeneralException");
  });

  test("thousands of merged areas stay quick and survive saving", async () => {
    const excel = newExcel();
    const started = performance.now();
    await onSheet(excel, async (sheet, context) => {
      for (let row = 0; row < 4_000; row++) sheet.getRangeByIndexes(row, 0, 1, 3).untrack().merge();
      await context.sync();
    });
    expect(excel.host.store.sheets[0]?.merges.size).toBe(4_000);
    await excel.save();
    expect(performance.now() - started).toBeLessThan(6_000);
  });
});
