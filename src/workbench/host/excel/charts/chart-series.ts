import type { ChartStore, SeriesStore } from "../../store/charts/chart";
import { HostObject } from "../../wire/host-object";
import { asBoolean, asInteger, asNumber, asWord, wordFor } from "../arguments";
import { textOfCell } from "../cell-reader";
import { checkedHex } from "../colors";
import type { ExcelContext } from "../excel-context";
import { areaArgument } from "../range-base";
import { ChartFill, ChartLineFormat, type Touch } from "./chart-format";

/** `Excel.ChartSeriesFormat`. */
export class ChartSeriesFormat extends HostObject {
  static override readonly wireName = "ChartSeriesFormat";

  constructor(
    private readonly series: SeriesStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill((color) => {
      this.touch();
      this.series.look.fill = color;
    });
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.series.look, this.touch);
  }
}

const MARKERS = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Circle: "circle",
  Plus: "plus",
};

/** `Excel.ChartSeries`. */
export class ChartSeries extends HostObject {
  static override readonly wireName = "ChartSeries";
  static override readonly scalars = [
    "GapWidth",
    "InvertIfNegative",
    "MarkerBackgroundColor",
    "MarkerForegroundColor",
    "MarkerSize",
    "MarkerStyle",
    "Name",
  ];

  constructor(
    private readonly context: ExcelContext,
    private readonly chart: ChartStore,
    private readonly series: SeriesStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.series, this.touch);
  }

  /** What stands in the cell of the name. */
  get Name(): string {
    const { name } = this.series;
    if (name === null) return "";
    const { cells } = this.chart.source;
    return textOfCell(cells.contentAt(name.row, name.column), cells.styleAt(name.row, name.column));
  }

  get GapWidth(): number {
    return this.series.look.gapWidth ?? 150;
  }

  set GapWidth(value: unknown) {
    this.touch();
    const width = asInteger(value, 0, 500);
    // It is one for all columns of a chart.
    for (const { look } of this.chart.series) look.gapWidth = width;
  }

  get InvertIfNegative(): boolean {
    return this.series.look.invertIfNegative ?? false;
  }

  set InvertIfNegative(value: unknown) {
    this.touch();
    this.series.look.invertIfNegative = asBoolean(value);
  }

  /** Takes the figures of other cells of the chart's sheet. */
  SetValues(sourceData: unknown): void {
    this.touch();
    this.series.values = areaArgument(this.context, this.chart.source, sourceData).area;
  }

  /** Takes the names of the categories from other cells of the chart's sheet. */
  SetXAxisValues(sourceData: unknown): void {
    this.touch();
    this.series.categories = areaArgument(this.context, this.chart.source, sourceData).area;
  }

  get MarkerStyle(): string {
    return wordFor(this.series.look.marker, MARKERS) ?? "Automatic";
  }

  set MarkerStyle(value: unknown) {
    this.touch();
    this.series.look.marker = asWord(value, MARKERS);
  }

  get MarkerSize(): number {
    return this.series.look.markerSize ?? 5;
  }

  set MarkerSize(value: unknown) {
    this.touch();
    this.series.look.markerSize = asNumber(value, 2, 72);
  }

  get MarkerBackgroundColor(): string {
    return this.series.look.markerFill ?? "";
  }

  set MarkerBackgroundColor(value: unknown) {
    this.touch();
    this.series.look.markerFill = checkedHex(value);
  }

  get MarkerForegroundColor(): string {
    return this.series.look.markerLine ?? "";
  }

  set MarkerForegroundColor(value: unknown) {
    this.touch();
    this.series.look.markerLine = checkedHex(value);
  }
}
