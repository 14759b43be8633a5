import type { ChartStore } from "../../store/charts/chart";
import { HostError } from "../../wire/host-error";
import { HostObject } from "../../wire/host-object";
import { asWord } from "../arguments";
import { ChartFill, ChartFont, type Touch } from "./chart-format";

const FRAMES = { None: false, Continuous: true } as const;

/** `Excel.ChartBorder`: the frame of a chart is there or it is not. */
export class ChartBorder extends HostObject {
  static override readonly wireName = "ChartBorder";
  static override readonly scalars = ["LineStyle"];

  constructor(
    private readonly chart: ChartStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get LineStyle(): string {
    return this.chart.background.framed ? "Continuous" : "None";
  }

  set LineStyle(value: unknown) {
    this.touch();
    this.chart.background.framed = asWord<boolean>(value, FRAMES);
  }
}

/** `Excel.ChartAreaFormat`: letters, paper and frame of the whole chart. */
export class ChartAreaFormat extends HostObject {
  static override readonly wireName = "ChartAreaFormat";

  constructor(
    private readonly chart: ChartStore,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Font(): ChartFont {
    return new ChartFont(this.chart.font, this.touch);
  }

  get Border(): ChartBorder {
    return new ChartBorder(this.chart, this.touch);
  }

  get Fill(): ChartFill {
    return new ChartFill((color) => {
      this.touch();
      if (color !== undefined) throw new HostError("ApiNotFound", "The embedded host only clears it.");
      this.chart.background.filled = false;
    });
  }
}
