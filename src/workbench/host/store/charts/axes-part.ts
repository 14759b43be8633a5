import { xmlElement } from "../xml";
import type { AxisStore, ChartStore } from "./chart";
import { lineXml, val } from "./chart-look";
import { chartFontXml } from "./chart-text";

/** Numbers by which the parts of a chart name its axes. */
export const axisIds = { category: 111_111_111, value: 222_222_222 } as const;

const LABELS = { High: "high", Low: "low", NextToAxis: "nextTo", None: "none" } as const;

/** The two axes of a chart, in the order that the schema asks for. */
export function axesXml({ kind, axes: { category, value }, font }: ChartStore): string {
  const upright = !kind.startsWith("Bar");
  const categoryXml =
    headXml(axisIds.category, category, upright ? "b" : "l") +
    labelsXml(category, font) +
    val("crossAx", axisIds.value) +
    val("crosses", "autoZero") +
    val("auto", 0) +
    (category.labelSpacing === null ? "" : val("tickLblSkip", category.labelSpacing));
  const valueXml =
    headXml(axisIds.value, value, upright ? "l" : "b") +
    xmlElement("c:numFmt", {
      formatCode: value.numberFormat || "General",
      sourceLinked: Number(value.numberFormat === ""),
    }) +
    labelsXml(value, font) +
    val("crossAx", axisIds.category) +
    val("crosses", "autoZero") +
    val("crossBetween", "between") +
    (value.majorUnit === null ? "" : val("majorUnit", value.majorUnit));
  return xmlElement("c:catAx", {}, categoryXml) + xmlElement("c:valAx", {}, valueXml);
}

function headXml(id: number, axis: AxisStore, position: string): string {
  const scaling =
    val("orientation", "minMax") +
    (axis.maximum === null ? "" : val("max", axis.maximum)) +
    (axis.minimum === null ? "" : val("min", axis.minimum));
  const look = xmlElement("c:spPr", {}, lineXml("#BFBFBF", 0.5, "sysDot"));
  return (
    val("axId", id) +
    xmlElement("c:scaling", {}, scaling) +
    val("delete", Number(!axis.visible)) +
    val("axPos", position) +
    (axis.gridlines ? xmlElement("c:majorGridlines", {}, look) : "")
  );
}

function labelsXml({ labels, font }: AxisStore, ofChart: ChartStore["font"]): string {
  const marks = val("majorTickMark", "out") + val("minorTickMark", "none");
  const isOwn = Object.keys(font).length > 0;
  return marks + val("tickLblPos", LABELS[labels]) + (isOwn ? chartFontXml({ ...ofChart, ...font }) : "");
}
