import { areaAddress, quoteSheetName, type Area } from "../geometry";
import { XML_DECLARATION } from "../relationships";
import { escapeXml, xmlElement } from "../xml";
import type { ChartStore, SeriesStore } from "./chart";
import { chartFontXml, solidFill, titleXml } from "./chart-text";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const POSITIONS = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

const val = (name: string, value: string | number): string => xmlElement(`c:${name}`, { val: value });

/** The part of a chart: what is drawn, and from which cells, in the order that the schema asks for. */
export function chartXml(chart: ChartStore): string {
  const { title, legend, font } = chart;
  const plot = xmlElement("c:plotArea", {}, `<c:layout/>${plotXml(chart)}${axesXml(chart)}`);
  const key = legend.visible
    ? xmlElement("c:legend", {}, val("legendPos", POSITIONS[legend.position]) + val("overlay", 0))
    : "";
  const drawn = [
    title.visible ? titleXml(title.text, { ...font, ...title.font }) : "",
    val("autoTitleDeleted", title.visible ? 0 : 1),
    plot,
    key,
    val("plotVisOnly", 1),
    val("dispBlanksAs", "gap"),
  ].join("");
  const inner = val("roundedCorners", 0) + xmlElement("c:chart", {}, drawn) + chartFontXml(font);
  return XML_DECLARATION + xmlElement("c:chartSpace", NAMESPACES, inner);
}

function plotXml(chart: ChartStore): string {
  const { kind, series } = chart;
  const drawn = series.map((one, index) => seriesXml(chart, one, index)).join("");
  const axes = val("axId", CATEGORY_AXIS) + val("axId", VALUE_AXIS);
  if (kind === "LineMarkers") {
    const head = val("grouping", "standard") + val("varyColors", 0);
    return xmlElement("c:lineChart", {}, head + drawn + val("marker", 1) + axes);
  }
  const stacked = kind.endsWith("Stacked");
  const head =
    val("barDir", kind.startsWith("Column") ? "col" : "bar") +
    val("grouping", stacked ? "stacked" : "clustered") +
    val("varyColors", 0);
  const gaps = val("gapWidth", series[0]?.look.gapWidth ?? 150) + (stacked ? val("overlap", 100) : "");
  return xmlElement("c:barChart", {}, head + drawn + gaps + axes);
}

function seriesXml(
  chart: ChartStore,
  { name, categories, values, look }: SeriesStore,
  index: number,
): string {
  const text = (area: Area): string => xmlElement("c:strRef", {}, reference(chart, area));
  const line = lineXml(look.lineColor, look.lineWeight, look.lineDash);
  const isLine = chart.kind === "LineMarkers";
  const fill = look.fill === undefined || isLine ? "" : solidFill(look.fill);
  return xmlElement(
    "c:ser",
    {},
    [
      val("idx", index) + val("order", index),
      name === null ? "" : xmlElement("c:tx", {}, text(name)),
      fill + line === "" ? "" : xmlElement("c:spPr", {}, fill + line),
      isLine ? markerXml(look) : val("invertIfNegative", 0),
      categories === null ? "" : xmlElement("c:cat", {}, text(categories)),
      xmlElement("c:val", {}, xmlElement("c:numRef", {}, reference(chart, values))),
      isLine ? val("smooth", 0) : "",
    ].join(""),
  );
}

function reference({ source }: ChartStore, area: Area): string {
  return xmlElement("c:f", {}, escapeXml(`${quoteSheetName(source.name)}!${areaAddress(area, true)}`));
}

/** DrawingML measures lines in 1/12,700 pt. */
const EMU_PER_POINT = 12_700;

function lineXml(color?: string, weight?: number, dash?: string): string {
  if (color === undefined && weight === undefined && dash === undefined) return "";
  const width = weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT);
  const look =
    (color === undefined ? "" : solidFill(color)) +
    (dash === undefined ? "" : xmlElement("a:prstDash", { val: dash }));
  return xmlElement("a:ln", { w: width }, look);
}

function markerXml({ marker, markerSize, markerFill, markerLine }: SeriesStore["look"]): string {
  if (marker === undefined) return "";
  const look = (markerFill === undefined ? "" : solidFill(markerFill)) + lineXml(markerLine);
  return xmlElement(
    "c:marker",
    {},
    val("symbol", marker) +
      (markerSize === undefined ? "" : val("size", markerSize)) +
      (look === "" ? "" : xmlElement("c:spPr", {}, look)),
  );
}

function axesXml({ kind, axisFormat }: ChartStore): string {
  const upright = !kind.startsWith("Bar");
  const head = (id: number, position: string): string =>
    val("axId", id) +
    xmlElement("c:scaling", {}, val("orientation", "minMax")) +
    val("delete", 0) +
    val("axPos", position);
  const labels = val("majorTickMark", "out") + val("minorTickMark", "none") + val("tickLblPos", "low");
  const category =
    head(CATEGORY_AXIS, upright ? "b" : "l") +
    labels +
    val("crossAx", VALUE_AXIS) +
    val("crosses", "autoZero") +
    val("auto", 0);
  const gridlines = xmlElement(
    "c:majorGridlines",
    {},
    xmlElement("c:spPr", {}, lineXml("#BFBFBF", 0.5, "sysDot")),
  );
  const value =
    head(VALUE_AXIS, upright ? "l" : "b") +
    gridlines +
    xmlElement("c:numFmt", { formatCode: axisFormat || "General", sourceLinked: Number(axisFormat === "") }) +
    labels +
    val("crossAx", CATEGORY_AXIS) +
    val("crosses", "autoZero") +
    val("crossBetween", "between");
  return xmlElement("c:catAx", {}, category) + xmlElement("c:valAx", {}, value);
}
