import { HostObject } from "../wire/host-object";
import { fromHex, toHex } from "./colors";
import { common, type FormatTarget } from "./format-target";

/** Fill of a range, of several areas or of a named style: one colour or none. */
export class RangeFill extends HostObject {
  static override readonly wireName = "RangeFill";
  static override readonly scalars = ["Color"];

  constructor(private readonly target: FormatTarget) {
    super();
  }

  /** `#FFFFFF` for no fill, as Excel answers; an empty text when mixed. */
  get Color(): string {
    return (
      common(this.target, ({ fill }) =>
        fill?.pattern === "solid" ? toHex(fill.fgColor, "#FFFFFF") : "#FFFFFF",
      ) ?? ""
    );
  }

  set Color(value: unknown) {
    const fill = value === "" ? undefined : { type: "pattern", pattern: "solid", fgColor: fromHex(value) };
    this.target.restyle((style) => ({ ...style, fill }));
  }

  Clear(): void {
    this.target.restyle((style) => ({ ...style, fill: undefined }));
  }
}
