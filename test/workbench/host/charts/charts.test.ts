import { strFromU8, unzipSync } from "fflate";
import { openEmbeddedExcel, type OpenedExcel } from "../../../../src/workbench/host/node/open-embedded-excel";
import { codeOf, newExcel, onSheet } from "../excel/helpers";

/** Three years of two series on the first sheet, named 「集計 表」. */
async function withFigures(): Promise<OpenedExcel> {
  const excel = newExcel();
  await onSheet(excel, async (sheet, context) => {
    sheet.name = "集計 表";
    sheet.getRange("A1:C4").values = [
      ["年度", "市税", "交付金"],
      ["R3", 812, 40],
      ["R4", 820, 41],
      ["R5", 831, 39],
    ];
    await context.sync();
  });
  return excel;
}

async function addChart(excel: OpenedExcel, type: Excel.ChartType | "ColumnStacked"): Promise<void> {
  await onSheet(excel, async (sheet, context) => {
    const chart = sheet.charts.add(type as "ColumnStacked", sheet.getRange("A1:C4"), "Columns");
    chart.setPosition("E2", "J15");
    chart.name = "推移";
    chart.title.text = "市税 <億円> & 交付金";
    chart.title.format.font.size = 11;
    chart.format.font.name = "ＭＳ ゴシック";
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.numberFormat = "#,##0";
    const second = chart.series.getItemAt(1);
    second.format.fill.setSolidColor("#D9D9D9");
    second.format.line.color = "black";
    second.format.line.lineStyle = "Dash";
    second.markerStyle = "Square";
    await context.sync();
  });
}

const partsOf = async (excel: OpenedExcel): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await excel.save())).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

const allOf = (xml: string | undefined, pattern: RegExp): readonly string[] =>
  [...(xml ?? "").matchAll(pattern)].map(([, found = ""]) => found);

describe("a chart", () => {
  test("takes its series, their names and the categories from the range", async () => {
    const excel = await withFigures();
    await addChart(excel, "ColumnStacked");
    const seen = await onSheet(excel, async (sheet, context) => {
      const { charts } = sheet;
      charts.load("count,items/name,items/chartType");
      await context.sync();
      const [chart] = charts.items;
      if (!chart) throw new Error("no chart");
      chart.title.load("text,visible");
      chart.series.load("items/name,items/markerStyle");
      await context.sync();
      return {
        count: charts.count,
        type: chart.chartType,
        title: chart.title.text,
        series: chart.series.items.map(({ name }) => name),
      };
    });
    expect(seen).toEqual({
      count: 1,
      type: "ColumnStacked",
      title: "市税 <億円> & 交付金",
      series: ["市税", "交付金"],
    });
  });

  test("is saved with references to its cells, its title, its place and its looks", async () => {
    const excel = await withFigures();
    await addChart(excel, "ColumnStacked");
    const parts = await partsOf(excel);
    const chart = parts["xl/charts/chart1.xml"];
    expect(allOf(chart, /<c:f>([^<]*)<\/c:f>/g)).toEqual([
      "'集計 表'!$B$1",
      "'集計 表'!$A$2:$A$4",
      "'集計 表'!$B$2:$B$4",
      "'集計 表'!$C$1",
      "'集計 表'!$A$2:$A$4",
      "'集計 表'!$C$2:$C$4",
    ]);
    expect(chart).toContain("<a:t>市税 &lt;億円&gt; &amp; 交付金</a:t>");
    expect(allOf(chart, /<c:grouping val="(\w+)"/g)).toEqual(["stacked"]);
    expect(allOf(chart, /<c:legendPos val="(\w+)"/g)).toEqual(["b"]);
    expect(chart).toContain('formatCode="#,##0"');
    expect(chart).toContain('<a:srgbClr val="D9D9D9"/>');
    const drawing = parts["xl/drawings/drawing1.xml"];
    expect(allOf(drawing, /<xdr:col>(\d+)<\/xdr:col>/g)).toEqual(["4", "10"]);
    expect(allOf(drawing, /<xdr:row>(\d+)<\/xdr:row>/g)).toEqual(["1", "15"]);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<drawing [^>]*r:id="rId\d+"\/>\s*<\/worksheet>/);
    expect(parts["[Content_Types].xml"]).toContain("/xl/charts/chart1.xml");
  });

  test("follows its sheet to another name", async () => {
    const excel = await withFigures();
    await addChart(excel, "LineMarkers" as Excel.ChartType);
    await onSheet(excel, async (sheet, context) => {
      sheet.name = "推移";
      await context.sync();
    });
    const chart = (await partsOf(excel))["xl/charts/chart1.xml"];
    expect(new Set(allOf(chart, /<c:f>([^!]*)!/g))).toEqual(new Set(["推移"]));
    expect(chart).toContain('<c:symbol val="square"/>');
    expect(chart).toContain('<a:prstDash val="dash"/>');
  });

  test("is kept when the saved workbook is opened and saved again, and others come beside it", async () => {
    const excel = await withFigures();
    await addChart(excel, "ColumnStacked");
    const again = await openEmbeddedExcel(await excel.save());
    await addChart(again, "BarClustered" as Excel.ChartType);
    const parts = await partsOf(again);
    const charts = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(2);
    expect(allOf(parts["xl/drawings/drawing1.xml"], /<c:chart [^>]*r:id="(\w+)"/g)).toHaveLength(2);
    for (const path of charts) {
      expect(allOf(parts[path], /<c:f>([^<]*)<\/c:f>/g)).toContain("'集計 表'!$C$2:$C$4");
    }
    expect(parts["xl/worksheets/sheet1.xml"]?.match(/<drawing /g)).toHaveLength(1);
  });

  test("goes when it is deleted, and with its sheet", async () => {
    const excel = await withFigures();
    await addChart(excel, "ColumnStacked");
    await onSheet(excel, async (sheet, context) => {
      sheet.charts.getItem("推移").delete();
      await context.sync();
    });
    expect(Object.keys(await partsOf(excel)).filter((path) => path.includes("chart"))).toEqual([]);
  });

  test("is refused on a protected sheet, and of a kind that is not known", async () => {
    const excel = await withFigures();
    expect(await codeOf(addChart(excel, "Radar" as Excel.ChartType))).toBe("InvalidArgument");
    await onSheet(excel, async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    expect(await codeOf(addChart(excel, "ColumnStacked"))).toBe("AccessDenied");
  });
});
