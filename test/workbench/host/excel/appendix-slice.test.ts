import { readFileSync } from "node:fs";
import path from "node:path";
import { describeSheet } from "../../../support/describe-sheet";
import { openEmbeddedExcel, type OpenedExcel } from "../../../../src/workbench/host/node/open-embedded-excel";

const fixture = new Uint8Array(
  readFileSync(path.join(__dirname, "../../../fixtures/atsugi-keiei-plan.xlsx")),
);

async function writeAppendix({ Excel }: OpenedExcel): Promise<void> {
  await Excel.run(async (context) => {
    const { styles, worksheets, names, customXmlParts, application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    styles.add("達成帳 見出し");
    const style = styles.getItem("達成帳 見出し");
    style.font.name = "ＭＳ 明朝";
    style.font.size = 12;
    style.font.bold = true;
    style.fill.color = "#DDEBF7";
    style.horizontalAlignment = "Center";
    style.verticalAlignment = "Center";
    style.wrapText = true;
    style.numberFormat = "@";
    style.borders.getItem("EdgeTop").style = "Continuous";
    style.borders.getItem("EdgeBottom").weight = "Medium";
    const sheet = worksheets.add("資料９");
    sheet.getRanges("A1:C1,A3").style = "達成帳 見出し";
    sheet.getRange("A1:C3").values = [
      ["指標名", "69.0％", "達成率"],
      ["受講者数", "1-2", "=1+2"],
      ["備考", "", ""],
    ];
    sheet.getRange("A4:C5").merge();
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("B2").format.borders.getItem("EdgeLeft").color = "#FF0000";
    sheet.showGridlines = false;
    sheet.tabColor = "#4472C4";
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.leftMargin = 36;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:C5");
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.headersFooters.defaultForAllPages.rightHeader = "資料９";
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    sheet.horizontalPageBreaks.add("A3");
    sheet.horizontalPageBreaks.add("A5");
    sheet.customProperties.add("tasseicho", "資料９");
    sheet.names.add("判定", sheet.getRange("C2"));
    names.add("計画", sheet.getRange("A1:C3"));
    customXmlParts.add('<plan xmlns="urn:example:plan"><name>経営プラン</name></plan>');
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
}

async function readAppendix({ Excel }: OpenedExcel) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("資料９");
    sheet.load("showGridlines,tabColor,position");
    const range = sheet.getRange("A1:C3");
    range.load("values,numberFormat,formulas");
    const head = sheet.getRange("A1");
    head.load(
      "style,format/font/name,format/font/bold,format/fill/color,format/columnWidth,format/rowHeight,format/wrapText",
    );
    const bottom = head.format.borders.getItem("EdgeBottom");
    bottom.load("style,weight");
    const red = sheet.getRange("B2").format.borders.getItem("EdgeLeft");
    red.load("style,color");
    const style = context.workbook.styles.getItemOrNullObject("達成帳 見出し");
    style.load("name,numberFormat,builtIn");
    const merged = sheet.getRange().getMergedAreasOrNullObject();
    merged.load("address");
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    sheet.pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin");
    const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
    pages.load("rightHeader,centerFooter");
    sheet.horizontalPageBreaks.load("items/rowIndex");
    sheet.customProperties.load("items/key,items/value");
    sheet.names.load("items/name,items/formula");
    context.workbook.names.load("items/name,items/formula");
    const part = context.workbook.customXmlParts.getByNamespace("urn:example:plan").getOnlyItemOrNullObject();
    const xml = part.getXml();
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return {
      sheet: [sheet.showGridlines, sheet.tabColor, sheet.position],
      values: range.values,
      formulas: range.formulas[1]?.[2],
      numberFormat: range.numberFormat,
      head: [
        head.style,
        head.format.font.name,
        head.format.font.bold,
        head.format.fill.color,
        head.format.wrapText,
      ],
      sizes: [head.format.columnWidth, head.format.rowHeight],
      borders: [bottom.style, bottom.weight, red.style, red.color],
      style: [style.name, style.numberFormat, style.builtIn],
      merged: merged.address,
      print: [area.address, titles.address],
      page: [
        sheet.pageLayout.orientation,
        sheet.pageLayout.paperSize,
        sheet.pageLayout.zoom,
        sheet.pageLayout.leftMargin,
      ],
      headers: [pages.rightHeader, pages.centerFooter],
      breaks: sheet.horizontalPageBreaks.items.map((item) => item.rowIndex),
      properties: sheet.customProperties.items.map((item) => [item.key, item.value]),
      names: [...sheet.names.items, ...context.workbook.names.items].map((item) => [item.name, item.formula]),
      xml: xml.value,
      frozen: frozen.address,
    };
  });
}

const expected = {
  sheet: [false, "#4472C4", 2],
  values: [
    ["指標名", "69.0％", "達成率"],
    ["受講者数", 45293, 3],
    ["備考", "", ""],
  ],
  formulas: "=1+2",
  numberFormat: [
    ["@", "@", "@"],
    ["General", 'm"月"d"日"', "General"],
    ["@", "General", "General"],
  ],
  head: ["達成帳 見出し", "ＭＳ 明朝", true, "#DDEBF7", true],
  sizes: [150, 30],
  borders: ["Continuous", "Medium", "Continuous", "#FF0000"],
  style: ["達成帳 見出し", "@", false],
  merged: "資料９!A4:C5",
  print: ["資料９!A1:C5", "資料９!1:1"],
  page: ["Landscape", "A4", { horizontalFitToPages: 1 }, 36],
  headers: ["資料９", "&P / &N"],
  breaks: [2, 4],
  properties: [["tasseicho", "資料９"]],
  names: [
    ["判定", "=資料９!$C$2"],
    ["計画", "=資料９!$A$1:$C$3"],
  ],
  xml: '<plan xmlns="urn:example:plan"><name>経営プラン</name></plan>',
  frozen: "資料９!1:1",
};

describe("an appendix sheet written through the client", () => {
  test("reads back the same, before and after saving, and leaves the officer's sheets as they were", async () => {
    const excel = await openEmbeddedExcel(fixture, { now: () => new Date(2024, 5, 1) });
    const before = excel.host.store.sheets.map(describeSheet);
    await writeAppendix(excel);
    expect(await readAppendix(excel)).toEqual(expected);
    const saved = await openEmbeddedExcel(await excel.save());
    expect(await readAppendix(saved)).toEqual(expected);
    expect(excel.host.store.sheets.slice(0, before.length).map(describeSheet)).toEqual(before);
    expect(saved.host.store.sheets.slice(0, before.length).map(describeSheet)).toEqual(before);
    expect(saved.host.store.sheets.map((sheet) => sheet.id)).toEqual(
      excel.host.store.sheets.map((sheet) => sheet.id),
    );
  });

  test("reading everything of a workbook changes nothing of it", async () => {
    const excel = await openEmbeddedExcel(fixture);
    const before = excel.host.store.sheets.map(describeSheet);
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) {
        const used = sheet.getUsedRange();
        used.load();
        used.format.load();
        used.getEntireColumn().load("columnHidden");
        used.getRowProperties({ rowHidden: true, rowIndex: true });
        sheet.getRange("ZZ999").load("values,text,style,format/font/name");
        sheet.pageLayout.load();
      }
      await context.sync();
    });
    expect(excel.host.store.sheets.map(describeSheet)).toEqual(before);
  });
});
