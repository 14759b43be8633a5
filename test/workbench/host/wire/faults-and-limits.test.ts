import { codeOf, newExcel, onSheet } from "../excel/helpers";

function writeTwo(excel: ReturnType<typeof newExcel>): Promise<void> {
  return onSheet(excel, async (sheet, context) => {
    sheet.getRange("A1").values = [["一"]];
    sheet.getRange("A2").values = [["二"]];
    await context.sync();
  });
}

async function readTwo(excel: ReturnType<typeof newExcel>): Promise<unknown[]> {
  const values = await onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange("A1:A2");
    range.load("values");
    await context.sync();
    return range.values;
  });
  return values.flat();
}

describe("failures on purpose", () => {
  test("a batch fails before anything ran", async () => {
    const excel = newExcel();
    excel.host.faults.failBatch({
      nth: 1,
      code: "InvalidOperationInCellEditMode",
      message: "Excel is in cell-editing mode.",
    });
    expect(await codeOf(writeTwo(excel))).toBe("InvalidOperationInCellEditMode");
    expect(await readTwo(excel)).toEqual(["", ""]);
  });

  test("a batch fails half way, and what ran stays", async () => {
    const excel = newExcel();
    const actions: string[] = [];
    for (let afterActions = 0; ; afterActions++) {
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:A2").clear();
        await context.sync();
      });
      excel.host.faults.failBatch({ nth: 1, code: "GeneralException", afterActions });
      expect(await codeOf(writeTwo(excel))).toBe("GeneralException");
      const read = (await readTwo(excel)).join("");
      if (actions.at(-1) !== read) actions.push(read);
      if (read === "一二") break;
    }
    expect(actions).toEqual(["", "一", "一二"]);
  });

  test("the second batch from now, and every second batch", async () => {
    const excel = newExcel();
    excel.host.faults.failBatch({ nth: 2, code: "ItemNotFound" });
    await writeTwo(excel);
    expect(await codeOf(writeTwo(excel))).toBe("ItemNotFound");
    excel.host.faults.failEvery({ n: 2, code: "Timeout" });
    await writeTwo(excel);
    expect(await codeOf(writeTwo(excel))).toBe("Timeout");
    await writeTwo(excel);
    expect(await codeOf(writeTwo(excel))).toBe("Timeout");
    excel.host.faults.clear();
    await writeTwo(excel);
    await writeTwo(excel);
  });
});

describe("limits of Excel on the web", () => {
  const rows = Array.from({ length: 1_400 }, () => ["あ".repeat(1_300)]);

  test("a request over 5 MB is refused and does nothing", async () => {
    const excel = newExcel();
    const work = onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A1400").values = rows;
      await context.sync();
    });
    expect(await codeOf(work)).toBe("RequestPayloadSizeLimitExceeded");
    expect(await readTwo(excel)).toEqual(["", ""]);
  });

  test("a response over 5 MB is refused", async () => {
    const excel = newExcel();
    excel.host.limits = null;
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A1400").values = rows;
      await context.sync();
    });
    excel.host.limits = { requestBytes: 5_000_000, responseBytes: 5_000_000 };
    const work = onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A1400").load("values");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("the meter counts the bytes of the bodies and the actions", async () => {
    const excel = newExcel();
    await writeTwo(excel);
    const [only] = excel.host.traffic.batches;
    expect(only).toMatchObject({ number: 1, actions: 11 });
    expect(only?.requestBytes).toBeGreaterThan(900);
    expect(excel.host.traffic.totals).toMatchObject({ batches: 1, largestRequestBytes: only?.requestBytes });
    excel.host.traffic.reset();
    expect(excel.host.traffic.totals.batches).toBe(0);
  });
});

describe("what the host does not have", () => {
  test("is refused by name", async () => {
    const excel = newExcel();
    const work = onSheet(excel, async (sheet, context) => {
      sheet.tables.add("A1:B2", true);
      await context.sync();
    });
    const error = (await work.catch((reason: unknown) => reason)) as { code: string; message: string };
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("Worksheet.Tables");
  });

  test("a batch stops at the first error, which tells where", async () => {
    const excel = newExcel();
    const work = onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [["書けた"]];
      sheet.getRange("ここ").values = [["x"]];
      sheet.getRange("A2").values = [["書けない"]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
    expect(await readTwo(excel)).toEqual(["書けた", ""]);
  });
});
