import { unzipSync } from "fflate";
import { describeSheet } from "../../../support/describe-sheet";
import { openEmbeddedExcel, type OpenedExcel } from "../../../../src/workbench/host/node/open-embedded-excel";
import { codeOf, newExcel, onSheet } from "./helpers";

const formula = '="点検 <\'&\'> の印"<>""';

/** Marks areas of the first sheet ("B2,D4:E5") with a fill where a formula is true. */
async function format(excel: OpenedExcel, areas: string, color = "#FFCC00", rule = formula): Promise<void> {
  await onSheet(excel, async (sheet, context) => {
    const { custom } = sheet.getRanges(areas).conditionalFormats.add("Custom");
    custom.rule.formula = rule;
    custom.format.fill.color = color;
    await context.sync();
  });
}

type Seen = {
  readonly type: string;
  readonly formula: string;
  readonly color: string;
  readonly areas: string;
};

/** All conditional formats of the first sheet, the first in priority first. */
function formatsOf(excel: OpenedExcel, sheetName?: string): Promise<readonly Seen[]> {
  return onSheet(excel, async (first, context) => {
    const sheet = sheetName === undefined ? first : context.workbook.worksheets.getItem(sheetName);
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type,items/priority");
    await context.sync();
    const parts = conditionalFormats.items.map((item) => {
      const areas = item.getRanges();
      areas.load("address");
      const custom = item.customOrNullObject;
      custom.load("rule/formula,format/fill/color");
      return { item, areas, custom };
    });
    await context.sync();
    return parts.map(({ item, areas, custom }) => ({
      type: item.type,
      formula: custom.isNullObject ? "" : custom.rule.formula,
      color: custom.isNullObject ? "" : custom.format.fill.color,
      areas: areas.address.replaceAll("Sheet1!", ""),
    }));
  });
}

const reopened = async (excel: OpenedExcel): Promise<OpenedExcel> => openEmbeddedExcel(await excel.save());

describe("conditional formats", () => {
  test("are added before the others, with their formula, fill and cells", async () => {
    const excel = newExcel();
    await format(excel, "A1:B2", "#00FF00");
    await format(excel, "C3,E5:F6");
    expect(await formatsOf(excel)).toEqual([
      { type: "Custom", formula, color: "#FFCC00", areas: "C3,E5:F6" },
      { type: "Custom", formula, color: "#00FF00", areas: "A1:B2" },
    ]);
  });

  test("are the same after saving and opening", async () => {
    const excel = newExcel();
    await format(excel, "A1:B2", "#00FF00", "=A1>1");
    await format(excel, "C3,E5:F6");
    const before = await formatsOf(excel);
    const again = await reopened(excel);
    expect(await formatsOf(again)).toEqual(before);
    const lines = ({ host }: OpenedExcel): readonly string[] =>
      host.store.sheets.flatMap((sheet) => describeSheet(sheet).match(/^conditional .*$/gm) ?? []);
    expect(lines(again)).toEqual(lines(excel));
    expect(lines(again)).toHaveLength(2);
  });

  test("are found for the cells that they touch", async () => {
    const excel = newExcel();
    await format(excel, "A1:B2");
    await format(excel, "D4");
    const counts = await onSheet(excel, async (sheet, context) => {
      const found = ["B2:C3", "C3", "A1:D4"].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      return found.map(({ value }) => value);
    });
    expect(counts).toEqual([1, 0, 2]);
  });

  test("leave the file as it was when they are removed again", async () => {
    const excel = newExcel();
    await format(excel, "A1:B2", "#00FF00", "=A1>1");
    const before = unzipSync(await excel.save());
    await format(excel, "C3,E5:F6");
    await onSheet(excel, async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.getItemAt(0).delete();
      await context.sync();
    });
    expect(await formatsOf(excel)).toHaveLength(1);
    expect(unzipSync(await excel.save())).toEqual(before);
  });

  test("go with copied cells: extended on their sheet, a rule of its own on another", async () => {
    const excel = newExcel();
    await format(excel, "A1,B2");
    await onSheet(excel, async (sheet, context) => {
      const other = context.workbook.worksheets.add("写し");
      sheet.getRange("A5:B5").copyFrom("A1:B1");
      other.getRange("C1:C2").copyFrom(sheet.getRange("B2"));
      await context.sync();
    });
    expect(await formatsOf(excel)).toMatchObject([{ areas: "A1,B2,A5" }]);
    expect(await formatsOf(excel, "写し")).toMatchObject([{ areas: "写し!C1,写し!C2", formula }]);
    await onSheet(excel, async (sheet, context) => {
      sheet.copy("End");
      await context.sync();
    });
    expect(excel.host.store.sheets.map(({ conditionalFormats }) => conditionalFormats.all().length)).toEqual([
      1, 1, 1,
    ]);
  });

  test("are refused on a protected sheet, and for what is not theirs", async () => {
    const excel = newExcel();
    await format(excel, "A1");
    const gone = codeOf(
      onSheet(excel, async (sheet, context) => {
        sheet.getRange().conditionalFormats.getItem("none").delete();
        await context.sync();
      }),
    );
    expect(await gone).toBe("ItemNotFound");
    await onSheet(excel, async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    expect(await codeOf(format(excel, "B2"))).toBe("AccessDenied");
    expect(await formatsOf(excel)).toHaveLength(1);
  });
});
