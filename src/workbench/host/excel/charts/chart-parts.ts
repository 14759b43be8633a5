import type { ChartStore } from "../../store/charts/chart";
import { HostObject } from "../../wire/host-object";
import { asBoolean, asText, asWord } from "../arguments";
import { ChartFont, type Touch } from "./chart-format";

/** `Excel.ChartTitleFormat`. */
export class ChartTitleFormat extends HostObject {
  static override readonly wireName = "ChartTitleFormat";

  constructor(
    private readonly chart: ChartStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Font(): ChartFont {
    return new ChartFont(this.chart.title.font, this.touch);
  }
}

/** `Excel.ChartTitle`. */
export class ChartTitle extends HostObject {
  static override readonly wireName = "ChartTitle";
  static override readonly scalars = ["Text", "Visible"];

  constructor(
    private readonly chart: ChartStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Format(): ChartTitleFormat {
    return new ChartTitleFormat(this.chart, this.touch);
  }

  get Text(): string {
    return this.chart.title.text;
  }

  /** A title that is written is shown. */
  set Text(value: unknown) {
    this.touch();
    this.chart.title.text = asText(value);
    this.chart.title.visible = true;
  }

  get Visible(): boolean {
    return this.chart.title.visible;
  }

  set Visible(value: unknown) {
    this.touch();
    this.chart.title.visible = asBoolean(value);
  }
}

const POSITIONS = { Top: "Top", Bottom: "Bottom", Left: "Left", Right: "Right" } as const;

/** `Excel.ChartLegend`. */
export class ChartLegend extends HostObject {
  static override readonly wireName = "ChartLegend";
  static override readonly scalars = ["Position", "Visible"];

  constructor(
    private readonly chart: ChartStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Position(): string {
    return this.chart.legend.position;
  }

  set Position(value: unknown) {
    this.touch();
    this.chart.legend.position = asWord<ChartStore["legend"]["position"]>(value, POSITIONS);
  }

  get Visible(): boolean {
    return this.chart.legend.visible;
  }

  set Visible(value: unknown) {
    this.touch();
    this.chart.legend.visible = asBoolean(value);
  }
}
