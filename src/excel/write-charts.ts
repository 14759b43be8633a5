import { areaName, type Area } from "../domain/grid/cell-address";
import type { PlannedCell, PlannedChart } from "../domain/sheets/sheet-plan";
import type { Outbox } from "./outbox";
import { addSparkline, sparklineBytes } from "./write-sparkline";

/** About what one instruction to a chart weighs in a request, its object path included. */
const instructionBytes = 700;

/** The charts with axes, a title and a key. */
type DrawnKind = Exclude<PlannedChart["kind"], "sparkline">;

const chartTypes = {
  columns: "ColumnClustered",
  stackedColumns: "ColumnStacked",
  bars: "BarClustered",
  stackedBars: "BarStacked",
  lines: "LineMarkers",
  pyramid: "BarStacked",
} as const satisfies Readonly<Record<DrawnKind, string>>;

const lineStyles = { solid: "Continuous", dash: "Dash", dot: "Dot", dashDot: "DashDot" } as const;
const markers = { circle: "Circle", square: "Square", triangle: "Triangle", diamond: "Diamond" } as const;

/** Sizes in points; greys and gaps that suit a print in one ink. */
const letterSize = 9;
const titleSize = 11;
const edgeWeight = 0.75;
const thinEdgeWeight = 0.25;
const lineWeight = 1.75;
const markerSize = 6;
const gapWidth = 60;
/** The bars of a pyramid stand close. */
const pyramidGap = 20;
const ink = "#000000";

/** Formats the cells that hold numbers, column by column; to be done before their values are written. */
export async function formatNumbers(
  sheet: Excel.Worksheet,
  cells: readonly PlannedCell[],
  box: Outbox,
): Promise<void> {
  for (const { format, area } of numberAreas(cells)) {
    await box.add(instructionBytes, () => {
      // The client accepts one format for all cells; its types do not say so.
      sheet.getRange(areaName(area)).numberFormat = format as unknown as string[][];
    });
  }
}

/** Cells of one format that stand under one another, as areas. */
function numberAreas(
  cells: readonly PlannedCell[],
): readonly { readonly format: string; readonly area: Area }[] {
  const areas: { format: string; area: Area }[] = [];
  const lowest = new Map<number, { format: string; area: Area }>();
  for (const { row, column, number } of cells) {
    if (number === undefined) continue;
    const above = lowest.get(column);
    if (above?.format === number.format && above.area.row + above.area.rowCount === row) {
      above.area = { ...above.area, rowCount: above.area.rowCount + 1 };
      continue;
    }
    const entry = { format: number.format, area: { row, column, rowCount: 1, columnCount: 1 } };
    areas.push(entry);
    lowest.set(column, entry);
  }
  return areas;
}

/** Adds the charts to a sheet whose figures are written. */
export async function writeCharts(
  sheet: Excel.Worksheet,
  charts: readonly PlannedChart[],
  box: Outbox,
): Promise<void> {
  for (const planned of charts) {
    const { kind, series } = planned;
    if (kind === "sparkline") await box.add(sparklineBytes, () => addSparkline(sheet, planned));
    else await box.add((21 + series.length * 10) * instructionBytes, () => addChart(sheet, planned, kind));
  }
}

function addChart(sheet: Excel.Worksheet, planned: PlannedChart, kind: DrawnKind): void {
  const { title, area, source, fontName, series } = planned;
  const chart = sheet.charts.add(chartTypes[kind], sheet.getRange(areaName(source)), "Columns");
  const [first = "", last = first] = areaName(area).split(":");
  chart.setPosition(first, last);
  chart.format.font.name = fontName;
  chart.format.font.size = letterSize;
  chart.format.font.color = ink;
  chart.title.text = title;
  chart.title.format.font.name = fontName;
  chart.title.format.font.size = titleSize;
  chart.title.format.font.bold = false;
  setAxes(chart.axes, planned);
  chart.legend.visible = series.length > 1;
  // Beside the columns a key reads from top to bottom as the stack does.
  chart.legend.position = kind === "stackedColumns" ? "Right" : "Bottom";
  series.forEach((look, index) => {
    const one = chart.series.getItemAt(index);
    if (kind === "lines") {
      one.format.line.color = ink;
      one.format.line.weight = lineWeight;
      one.format.line.lineStyle = lineStyles[look.dash];
      one.markerStyle = markers[look.marker];
      one.markerSize = markerSize;
      one.markerBackgroundColor = look.fill;
      one.markerForegroundColor = ink;
      return;
    }
    one.format.fill.setSolidColor(look.fill);
    one.format.line.color = ink;
    // Bars too close for all their names would be nothing but edges.
    const isDense = kind === "pyramid" && planned.labelSize === undefined;
    one.format.line.weight = isDense ? thinEdgeWeight : edgeWeight;
    one.gapWidth = kind === "pyramid" ? pyramidGap : gapWidth;
    if (kind === "pyramid") one.invertIfNegative = false;
  });
}

function setAxes(
  { valueAxis, categoryAxis }: Excel.ChartAxes,
  { axisFormat, scale, labelSize }: PlannedChart,
): void {
  valueAxis.numberFormat = axisFormat;
  // At the edge of the plot, where no bar or column below zero covers them.
  categoryAxis.tickLabelPosition = "Low";
  if (scale) {
    valueAxis.maximum = scale.high;
    valueAxis.minimum = scale.low;
    valueAxis.majorUnit = scale.step;
  }
  if (labelSize !== undefined) {
    categoryAxis.format.font.size = labelSize;
    categoryAxis.tickLabelSpacing = 1;
  }
}
