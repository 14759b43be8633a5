import type { AxisStore, ChartStore } from "../../store/charts/chart";
import { HostObject } from "../../wire/host-object";
import { asBoolean, asInteger, asNumber, asText, asWord } from "../arguments";
import { ChartFont, type Touch } from "./chart-format";

const LABELS = { High: "High", Low: "Low", NextToAxis: "NextToAxis", None: "None" } as const;

/** `Excel.ChartGridlines`. */
export class ChartGridlines extends HostObject {
  static override readonly wireName = "ChartGridlines";
  static override readonly scalars = ["Visible"];

  constructor(
    private readonly axis: AxisStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Visible(): boolean {
    return this.axis.gridlines;
  }

  set Visible(value: unknown) {
    this.touch();
    this.axis.gridlines = asBoolean(value);
  }
}

/** `Excel.ChartAxisFormat`: the letters beside an axis. */
export class ChartAxisFormat extends HostObject {
  static override readonly wireName = "ChartAxisFormat";

  constructor(
    private readonly axis: AxisStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Font(): ChartFont {
    return new ChartFont(this.axis.font, this.touch);
  }
}

/** `Excel.ChartAxis`. What Excel would find by itself is not known here: it is read as "", by which it is also asked for. */
export class ChartAxis extends HostObject {
  static override readonly wireName = "ChartAxis";
  static override readonly scalars = [
    "MajorUnit",
    "Maximum",
    "Minimum",
    "NumberFormat",
    "TickLabelPosition",
    "TickLabelSpacing",
    "Visible",
  ];

  constructor(
    private readonly axis: AxisStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Format(): ChartAxisFormat {
    return new ChartAxisFormat(this.axis, this.touch);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.axis, this.touch);
  }

  get Visible(): boolean {
    return this.axis.visible;
  }

  set Visible(value: unknown) {
    this.touch();
    this.axis.visible = asBoolean(value);
  }

  get NumberFormat(): string {
    return this.axis.numberFormat;
  }

  set NumberFormat(value: unknown) {
    this.touch();
    this.axis.numberFormat = asText(value);
  }

  get TickLabelPosition(): string {
    return this.axis.labels;
  }

  set TickLabelPosition(value: unknown) {
    this.touch();
    this.axis.labels = asWord<AxisStore["labels"]>(value, LABELS);
  }

  get TickLabelSpacing(): number | "" {
    return this.axis.labelSpacing ?? "";
  }

  set TickLabelSpacing(value: unknown) {
    this.touch();
    this.axis.labelSpacing = value === "" ? null : asInteger(value, 1, 31_999);
  }

  get Minimum(): number | "" {
    return this.axis.minimum ?? "";
  }

  set Minimum(value: unknown) {
    this.touch();
    this.axis.minimum = value === "" ? null : asNumber(value);
  }

  get Maximum(): number | "" {
    return this.axis.maximum ?? "";
  }

  set Maximum(value: unknown) {
    this.touch();
    this.axis.maximum = value === "" ? null : asNumber(value);
  }

  get MajorUnit(): number | "" {
    return this.axis.majorUnit ?? "";
  }

  set MajorUnit(value: unknown) {
    this.touch();
    this.axis.majorUnit = value === "" ? null : asNumber(value, Number.MIN_VALUE);
  }
}

/** `Excel.ChartAxes`. */
export class ChartAxes extends HostObject {
  static override readonly wireName = "ChartAxes";

  constructor(
    private readonly chart: ChartStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart.axes.category, this.touch);
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart.axes.value, this.touch);
  }
}
