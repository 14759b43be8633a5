import type { ChartKind, ChartStore } from "../../store/charts/chart";
import { newChart } from "../../store/charts/new-chart";
import { bounding } from "../../store/geometry";
import type { SheetStore } from "../../store/sheet-store";
import { HostError } from "../../wire/host-error";
import { HostObject } from "../../wire/host-object";
import { asInteger, asText, asWord } from "../arguments";
import type { ExcelContext } from "../excel-context";
import { found } from "../lookup";
import { areaArgument } from "../range-base";
import { ChartAreaFormat } from "./chart-area";
import { ChartAxes } from "./chart-axes";
import { ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series-collection";
import { seriesOfRange, type SeriesBy } from "./series-of-range";

const KINDS: Readonly<Record<ChartKind, ChartKind>> = {
  ColumnClustered: "ColumnClustered",
  ColumnStacked: "ColumnStacked",
  BarClustered: "BarClustered",
  BarStacked: "BarStacked",
  LineMarkers: "LineMarkers",
};

const ORDERS: Readonly<Record<SeriesBy, SeriesBy>> = { Columns: "Columns", Rows: "Rows" };

/** `Excel.Chart`. Its place is known as cells and not in points. */
export class Chart extends HostObject {
  static override readonly wireName = "Chart";
  static override readonly scalars = ["ChartType", "Name"];

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
    private readonly chart: ChartStore,
  ) {
    super();
  }

  override $identity(): Readonly<Record<string, unknown>> {
    return { Name: this.chart.name };
  }

  private readonly touch = (): void => this.context.assertWritable(this.sheet);

  get Name(): string {
    return this.chart.name;
  }

  set Name(value: unknown) {
    this.touch();
    this.chart.name = asText(value);
  }

  get ChartType(): string {
    return this.chart.kind;
  }

  set ChartType(value: unknown) {
    this.touch();
    this.chart.kind = asWord(value, KINDS);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.chart, this.touch);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.chart, this.touch);
  }

  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.chart, this.touch);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.chart, this.touch);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.context, this.chart, this.touch);
  }

  get Worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  /** Lays the chart over cells: from the first one to the last one. */
  SetPosition(startCell: unknown, endCell?: unknown): void {
    this.touch();
    const { area } = areaArgument(this.context, this.sheet, startCell);
    const last =
      endCell === undefined || endCell === null ? area : areaArgument(this.context, this.sheet, endCell).area;
    this.chart.place = bounding(area, last);
  }

  Delete(): void {
    this.touch();
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
  }
}

/** `Excel.ChartCollection`: the charts that were made since the workbook was opened; those of the file are not among them. */
export class ChartCollection extends HostObject {
  static override readonly wireName = "ChartCollection";
  static override readonly scalars = ["Count"];

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
  ) {
    super();
  }

  override $items(): readonly HostObject[] {
    return this.sheet.charts.map((chart) => this.of(chart));
  }

  GetItem(name: unknown): HostObject {
    return found(this.GetItemOrNullObject(name));
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): HostObject {
    return this.of(found(this.sheet.charts[asInteger(index)]));
  }

  GetItemOrNullObject(name: unknown): HostObject | null {
    const chart = this.sheet.charts.find((one) => one.name === name);
    return chart ? this.of(chart) : null;
  }

  /** Makes a chart of a range whose columns or rows are series. */
  Add(type: unknown, sourceData: unknown, seriesBy: unknown = "Auto"): HostObject {
    this.context.assertWritable(this.sheet);
    if (seriesBy === "Auto")
      throw new HostError(
        "ApiNotFound",
        "The embedded host has to be told whether series are columns or rows.",
      );
    const { sheet: source, area } = areaArgument(this.context, this.sheet, sourceData);
    const series = seriesOfRange(source, area, asWord<SeriesBy>(seriesBy, ORDERS));
    const chart = newChart(this.freeName(), asWord(type, KINDS), source, series);
    this.sheet.charts.push(chart);
    return this.of(chart);
  }

  private of(chart: ChartStore): Chart {
    return new Chart(this.context, this.sheet, chart);
  }

  private freeName(): string {
    const used = new Set(this.sheet.charts.map(({ name }) => name));
    let number = 1;
    while (used.has(`グラフ ${number}`)) number++;
    return `グラフ ${number}`;
  }
}
