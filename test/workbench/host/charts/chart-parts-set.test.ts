import { strFromU8, unzipSync } from "fflate";
import { openEmbeddedExcel, type OpenedExcel } from "../../../../src/workbench/host/node/open-embedded-excel";
import { codeOf, newExcel, onSheet } from "../excel/helpers";

/** A row of figures with gaps under a row of years, and a table of two series. */
async function withFigures(): Promise<OpenedExcel> {
  const excel = newExcel();
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange("A1:D2").values = [
      ["", "R3", "R4", "R5"],
      ["件数", "", 12, 15],
    ];
    sheet.getRange("F1:H3").values = [
      ["年齢", "男", "女"],
      ["0～4歳", -3, 4],
      ["5歳以上", -30, 41],
    ];
    await context.sync();
  });
  return excel;
}

const chartOf = async (excel: OpenedExcel): Promise<string> =>
  strFromU8(unzipSync(await excel.save())["xl/charts/chart1.xml"] ?? new Uint8Array());

/** A line over one row and nothing else. */
const addBareLine = (excel: OpenedExcel): Promise<void> =>
  onSheet(excel, async (sheet, context) => {
    const chart = sheet.charts.add("LineMarkers" as Excel.ChartType, sheet.getRange("B2:D2"), "Rows");
    chart.title.visible = false;
    chart.legend.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.visible = false;
    chart.axes.categoryAxis.visible = false;
    chart.format.fill.clear();
    chart.format.border.lineStyle = "None";
    const line = chart.series.getItemAt(0);
    line.setValues(sheet.getRange("B2:D2"));
    line.setXAxisValues(sheet.getRange("B1:D1"));
    await context.sync();
  });

/** Bars on both sides of zero. */
const addMirroredBars = (excel: OpenedExcel): Promise<void> =>
  onSheet(excel, async (sheet, context) => {
    const chart = sheet.charts.add("BarStacked" as Excel.ChartType, sheet.getRange("F1:H3"), "Columns");
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.tickLabelPosition = "Low";
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.format.font.size = 7;
    valueAxis.numberFormat = "#,##0;#,##0";
    valueAxis.maximum = 50;
    valueAxis.minimum = -50;
    valueAxis.majorUnit = 10;
    chart.series.getItemAt(0).invertIfNegative = false;
    await context.sync();
  });

describe("a chart of one row", () => {
  test("keeps its figures, its categories and nothing around them", async () => {
    const excel = await withFigures();
    await addBareLine(excel);
    const xml = await chartOf(excel);
    expect([...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, range]) => range)).toEqual([
      "Sheet1!$B$1:$D$1",
      "Sheet1!$B$2:$D$2",
    ]);
    expect(xml.match(/<c:delete val="1"\/>/g)).toHaveLength(2);
    expect(xml).not.toMatch(/c:majorGridlines|c:legend|c:title>/);
    expect(xml).toContain("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
  });

  test("names its series and categories by the texts beside and above it", async () => {
    const excel = await withFigures();
    const names = await onSheet(excel, async (sheet, context) => {
      const { series } = sheet.charts.add("LineMarkers" as Excel.ChartType, sheet.getRange("A1:D2"), "Rows");
      series.load("items/name");
      await context.sync();
      return series.items.map(({ name }) => name);
    });
    expect(names).toEqual(["件数"]);
    expect(await chartOf(excel)).toContain("Sheet1!$B$1:$D$1");
  });

  test("is not made where Excel would have to guess whether rows or columns are series", async () => {
    const excel = await withFigures();
    const adding = onSheet(excel, async (sheet, context) => {
      sheet.charts.add("LineMarkers" as Excel.ChartType, sheet.getRange("A1:D2"));
      await context.sync();
    });
    expect(await codeOf(adding)).toBe("ApiNotFound");
  });
});

describe("the axes of a chart", () => {
  test("are read as they were set", async () => {
    const excel = await withFigures();
    await addMirroredBars(excel);
    const seen = await onSheet(excel, async (sheet, context) => {
      const { categoryAxis, valueAxis } = sheet.charts.getItemAt(0).axes;
      categoryAxis.load("tickLabelPosition,tickLabelSpacing,visible,minimum");
      valueAxis.load("minimum,maximum,majorUnit,numberFormat,visible");
      await context.sync();
      return [categoryAxis.toJSON(), valueAxis.toJSON()];
    });
    expect(seen).toMatchObject([
      { tickLabelPosition: "Low", tickLabelSpacing: 1, visible: true, minimum: "" },
      { minimum: -50, maximum: 50, majorUnit: 10, numberFormat: "#,##0;#,##0", visible: true },
    ]);
  });

  test("are saved, and kept when the workbook is opened and saved again", async () => {
    const excel = await withFigures();
    await addMirroredBars(excel);
    const saved = await excel.save();
    const again = await openEmbeddedExcel(saved);
    for (const book of [excel, again]) {
      const xml = await chartOf(book);
      expect(xml).toMatch(/<c:catAx>.*<c:tickLblPos val="low"\/>.*<c:tickLblSkip val="1"\/>.*<\/c:catAx>/s);
      expect(xml).toMatch(/<c:scaling>.*<c:max val="50"\/>.*<c:min val="-50"\/>.*<\/c:scaling>/s);
      expect(xml).toMatch(/<c:valAx>.*formatCode="#,##0;#,##0".*<c:majorUnit val="10"\/>.*<\/c:valAx>/s);
      expect(xml).toContain('<c:overlap val="100"/>');
      expect(xml).toContain('sz="700"');
      expect(xml).not.toContain('<c:invertIfNegative val="1"/>');
    }
  });

  test("take no word that Excel does not know, and no step of nothing", async () => {
    const excel = await withFigures();
    await addMirroredBars(excel);
    const set = (change: (axis: Excel.ChartAxis) => void): Promise<string> =>
      codeOf(
        onSheet(excel, async (sheet, context) => {
          change(sheet.charts.getItemAt(0).axes.valueAxis);
          await context.sync();
        }),
      );
    expect(await set((axis) => (axis.majorUnit = 0))).toBe("InvalidArgument");
    expect(await set((axis) => (axis.tickLabelPosition = "Middle" as "Low"))).toBe("InvalidArgument");
  });
});
