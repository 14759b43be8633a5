import type { ChartStore } from "../../store/charts/chart";
import { HostObject } from "../../wire/host-object";
import { asInteger } from "../arguments";
import type { ExcelContext } from "../excel-context";
import { found } from "../lookup";
import type { Touch } from "./chart-format";
import { ChartSeries } from "./chart-series";

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesCollection extends HostObject {
  static override readonly wireName = "ChartSeriesCollection";
  static override readonly scalars = ["Count"];

  constructor(
    private readonly context: ExcelContext,
    private readonly chart: ChartStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  override $items(): readonly HostObject[] {
    return this.chart.series.map((one) => new ChartSeries(this.context, this.chart, one, this.touch));
  }

  get Count(): number {
    return this.chart.series.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): HostObject {
    return new ChartSeries(this.context, this.chart, found(this.chart.series[asInteger(index)]), this.touch);
  }
}
