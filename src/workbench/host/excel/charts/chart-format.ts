import type { ChartFontLook } from "../../store/charts/chart";
import { HostObject } from "../../wire/host-object";
import { asBoolean, asNumber, asText, asWord, wordFor } from "../arguments";
import { checkedHex } from "../colors";

/** What tells a part of a chart that it is about to be changed. */
export type Touch = () => void;

/** `Excel.ChartFont`: letters of a chart or of a part of it. */
export class ChartFont extends HostObject {
  static override readonly wireName = "ChartFont";
  static override readonly scalars = ["Bold", "Color", "Name", "Size"];

  constructor(
    private readonly font: ChartFontLook,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Name(): string {
    return this.font.name ?? "";
  }

  set Name(value: unknown) {
    this.touch();
    this.font.name = asText(value);
  }

  get Size(): number {
    return this.font.size ?? 10;
  }

  set Size(value: unknown) {
    this.touch();
    this.font.size = asNumber(value, 1, 409);
  }

  get Bold(): boolean {
    return this.font.bold ?? false;
  }

  set Bold(value: unknown) {
    this.touch();
    this.font.bold = asBoolean(value);
  }

  get Color(): string {
    return this.font.color ?? "#000000";
  }

  set Color(value: unknown) {
    this.touch();
    this.font.color = checkedHex(value);
  }
}

/** `Excel.ChartFill`: it can be set and not be read, as in Excel. */
export class ChartFill extends HostObject {
  static override readonly wireName = "ChartFill";

  constructor(private readonly change: (color: string | undefined) => void) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.change(checkedHex(color));
  }

  Clear(): void {
    this.change(undefined);
  }
}

/** The look of a line: colour, width in points, dash pattern. */
export interface LineLook {
  lineColor?: string;
  lineWeight?: number;
  lineDash?: string;
}

const DASHES = { Continuous: "solid", Dash: "dash", DashDot: "dashDot", Dot: "sysDot", RoundDot: "sysDash" };

/** `Excel.ChartLineFormat`. */
export class ChartLineFormat extends HostObject {
  static override readonly wireName = "ChartLineFormat";
  static override readonly scalars = ["Color", "LineStyle", "Weight"];

  constructor(
    private readonly look: LineLook,
    private readonly touch: Touch,
  ) {
    super();
  }

  get Color(): string {
    return this.look.lineColor ?? "";
  }

  set Color(value: unknown) {
    this.touch();
    this.look.lineColor = checkedHex(value);
  }

  get LineStyle(): string {
    return wordFor(this.look.lineDash ?? "solid", DASHES) ?? "Automatic";
  }

  set LineStyle(value: unknown) {
    this.touch();
    this.look.lineDash = asWord(value, DASHES);
  }

  get Weight(): number {
    return this.look.lineWeight ?? 1;
  }

  set Weight(value: unknown) {
    this.touch();
    this.look.lineWeight = asNumber(value, 0, 1584);
  }
}
