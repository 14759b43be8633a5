import { openEmbeddedExcel } from "../../../../src/workbench/host/node/open-embedded-excel";
import { newExcel, onSheet } from "./helpers";

test("formulas follow names and sheets, also after a sheet was renamed and the file was saved", async () => {
  const excel = newExcel();
  await onSheet(excel, async (sheet, context) => {
    const actual = context.workbook.worksheets.add("実績 R6");
    actual.getRange("A1:A2").values = [[66.3], [69]];
    context.workbook.names.add("実績値", actual.getRange("A1"));
    sheet.getRange("A1:A3").formulas = [
      ["=実績値/'実績 R6'!A2"],
      ['="実績 R6!"&ROUND(A1*100,1)'],
      ["=SUM('実績 R6'!A1:A2)"],
    ];
    await context.sync();
    actual.name = "実績R6";
    actual.getRange("A2").values = [[66.3]];
    await context.sync();
  });
  const read = async (opened: Pick<typeof excel, "Excel">) =>
    opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
      range.load("values,formulas");
      const name = context.workbook.names.getItem("実績値");
      name.load("formula,value,scope,type");
      await context.sync();
      return [range.values, range.formulas, name.formula, name.type];
    });
  const expected = [
    [[1], ["実績 R6!100"], [132.6]],
    [["=実績値/実績R6!A2"], ['="実績 R6!"&ROUND(A1*100,1)'], ["=SUM(実績R6!A1:A2)"]],
    "=実績R6!$A$1",
    "Range",
  ];
  expect(await read(excel)).toEqual(expected);
  expect(await read(await openEmbeddedExcel(await excel.save()))).toEqual(expected);
});

test("settings and custom XML parts come back from a saved file", async () => {
  const excel = newExcel();
  const id = await excel.Excel.run(async (context) => {
    context.workbook.settings.add("年度", { year: 2024, 済: true });
    const part = context.workbook.customXmlParts.add(
      '<?xml version="1.0" encoding="UTF-8"?><p:plan xmlns:p="urn:a">&amp;甲</p:plan>',
    );
    part.load("id");
    await context.sync();
    return part.id;
  });
  const again = await openEmbeddedExcel(await excel.save());
  await again.Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("年度");
    setting.load("value");
    const parts = context.workbook.customXmlParts;
    const count = parts.getCount();
    const part = parts.getItem(id);
    part.load("namespaceUri");
    const xml = part.getXml();
    await context.sync();
    expect(setting.value).toEqual({ year: 2024, 済: true });
    expect([count.value, part.namespaceUri, xml.value]).toEqual([
      1,
      "urn:a",
      '<?xml version="1.0" encoding="UTF-8"?><p:plan xmlns:p="urn:a">&amp;甲</p:plan>',
    ]);
    part.delete();
    const left = parts.getCount();
    const none = parts.getByNamespace("urn:a").getOnlyItemOrNullObject();
    none.load("id");
    await context.sync();
    expect([left.value, none.isNullObject]).toEqual([0, true]);
  });
});

test("copying cells takes values, looks and merged areas along and moves relative references", async () => {
  const read = await onSheet(newExcel(), async (sheet, context) => {
    sheet.getRange("A1:C1").formulas = [[10, "=A1*$A$1", "計"]];
    sheet.getRange("A2:B2").merge();
    sheet.getRange("A2").values = [["備考"]];
    sheet.getRange("C1").format.fill.color = "#FFFF00";
    sheet.getRange("A5").copyFrom("A1:C2");
    const target = sheet.getRange("A5:C6");
    target.load("formulas,values");
    const fill = sheet.getRange("C5").format.fill;
    fill.load("color");
    const merged = target.getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    return [target.formulas, target.values[0], fill.color, merged.address];
  });
  expect(read).toEqual([
    [
      [10, "=A5*$A$1", "計"],
      ["備考", "", ""],
    ],
    [10, 100, "計"],
    "#FFFF00",
    "Sheet1!A6:B6",
  ]);
});

test("properties of cells, rows and columns are set and read in bulk", async () => {
  const read = await onSheet(newExcel(), async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    const red = { format: { fill: { color: "#FF0000" }, borders: { bottom: { style: "Double" as const } } } };
    range.setCellProperties([
      [red, {}],
      [{}, { format: { font: { bold: true } } }],
    ]);
    range.setRowProperties([{ rowHidden: true }, { format: { rowHeight: 30 } }]);
    range.setColumnProperties([{ format: { columnWidth: 75 } }, { columnHidden: true }]);
    const cells = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = range.getColumnProperties({ columnHidden: true });
    const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
    border.load("style");
    range.load("rowHidden,columnHidden");
    await context.sync();
    return [cells.value, rows.value, columns.value, border.style, range.rowHidden, range.columnHidden];
  });
  const cell = (address: string, color: string, bold: boolean) => ({
    address: `Sheet1!${address}`,
    format: { fill: { color }, font: { bold } },
  });
  expect(read).toEqual([
    [
      [cell("A1", "#FF0000", false), cell("B1", "#FFFFFF", false)],
      [cell("A2", "#FFFFFF", false), cell("B2", "#FFFFFF", true)],
    ],
    [
      { rowHidden: true, format: { rowHeight: 0 } },
      { rowHidden: false, format: { rowHeight: 30 } },
    ],
    [{ columnHidden: false }, { columnHidden: true }],
    "Double",
    null,
    null,
  ]);
});
