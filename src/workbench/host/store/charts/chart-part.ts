import { areaAddress, quoteSheetName, type Area } from "../geometry";
import { XML_DECLARATION } from "../relationships";
import { escapeXml, xmlElement } from "../xml";
import { axesXml, axisIds } from "./axes-part";
import type { ChartStore, SeriesStore } from "./chart";
import { lineXml, val } from "./chart-look";
import { chartFontXml, solidFill, titleXml } from "./chart-text";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const NOTHING = "<a:noFill/>";
const POSITIONS = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

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
  const inner =
    val("roundedCorners", 0) +
    xmlElement("c:chart", {}, drawn) +
    backgroundXml(chart.background) +
    chartFontXml(font);
  return XML_DECLARATION + xmlElement("c:chartSpace", NAMESPACES, inner);
}

/** The paper and the frame of a chart, where they are not Excel's own. */
function backgroundXml({ filled, framed }: ChartStore["background"]): string {
  const look = (filled ? "" : NOTHING) + (framed ? "" : xmlElement("a:ln", {}, NOTHING));
  return look === "" ? "" : xmlElement("c:spPr", {}, look);
}

function plotXml(chart: ChartStore): string {
  const { kind, series } = chart;
  const drawn = series.map((one, index) => seriesXml(chart, one, index)).join("");
  const axes = val("axId", axisIds.category) + val("axId", axisIds.value);
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
      isLine ? markerXml(look) : val("invertIfNegative", Number(look.invertIfNegative ?? false)),
      categories === null ? "" : xmlElement("c:cat", {}, text(categories)),
      xmlElement("c:val", {}, xmlElement("c:numRef", {}, reference(chart, values))),
      isLine ? val("smooth", 0) : "",
    ].join(""),
  );
}

function reference({ source }: ChartStore, area: Area): string {
  return xmlElement("c:f", {}, escapeXml(`${quoteSheetName(source.name)}!${areaAddress(area, true)}`));
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
