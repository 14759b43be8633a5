import { areaName } from "../domain/grid/cell-address";
import type { PlannedChart } from "../domain/sheets/sheet-plan";

/** About what the instructions to one sparkline weigh in a request, their object paths included. */
export const sparklineBytes = 7_000;

/** Sizes in points. */
const lineWeight = 1;
const markerSize = 4;
const ink = "#000000";

/**
 * Adds a line with marks and nothing else, through which the cells under it are seen. Its figures are named as a range: what Excel
 * makes of a row that begins with blank cells is a guess.
 */
export function addSparkline(sheet: Excel.Worksheet, { area, source, categories }: PlannedChart): void {
  const figures = sheet.getRange(areaName(source));
  const chart = sheet.charts.add("LineMarkers", figures, "Rows");
  const [first = "", last = first] = areaName(area).split(":");
  chart.setPosition(first, last);
  chart.title.visible = false;
  chart.legend.visible = false;
  // An axis that is gone has no gridlines to take away.
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
  chart.axes.categoryAxis.visible = false;
  chart.format.fill.clear();
  chart.format.border.lineStyle = "None";
  const line = chart.series.getItemAt(0);
  line.setValues(figures);
  if (categories) line.setXAxisValues(sheet.getRange(areaName(categories)));
  line.format.line.color = ink;
  line.format.line.weight = lineWeight;
  line.markerStyle = "Circle";
  line.markerSize = markerSize;
  line.markerBackgroundColor = ink;
  line.markerForegroundColor = ink;
}
