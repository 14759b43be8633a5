import type { CellContent } from "../../host/store/cell-content";
import type { CellStyle, StyleAlignment } from "../../host/store/cell-style";
import { toHex } from "../../host/excel/colors";

export type Align = "left" | "center" | "right";

/** Where a text stands across its cell: as formatted, else by what the cell holds. */
export function alignOf(content: CellContent, alignment: StyleAlignment | undefined): Align {
  switch (alignment?.horizontal) {
    case "left":
    case "justify":
    case "fill":
      return "left";
    case "right":
      return "right";
    case "center":
    case "centerContinuous":
    case "distributed":
      return "center";
  }
  if (content.kind === "number") return "right";
  return content.kind === "boolean" || content.kind === "error" ? "center" : "left";
}

/** Where a text stands in the height of its cell. */
export function verticalOf(alignment: StyleAlignment | undefined): "top" | "middle" | "bottom" {
  const vertical = alignment?.vertical;
  if (vertical === "top") return "top";
  return vertical === "middle" ||
    vertical === "center" ||
    vertical === "distributed" ||
    vertical === "justify"
    ? "middle"
    : "bottom";
}

/** True when a text goes on in further lines of its cell. */
export function isWrapped(alignment: StyleAlignment | undefined): boolean {
  return (
    alignment?.wrapText === true ||
    alignment?.horizontal === "justify" ||
    alignment?.horizontal === "distributed"
  );
}

/** Coverage of the pattern fills: how much of the pattern's own colour is seen. */
const COVERAGE: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

/** Colour of a filled cell; a pattern is shown as the mixture of its colours, a gradient as none. */
export function fillOf({ fill }: CellStyle): string | null {
  if (fill?.type !== "pattern" || !fill.pattern || fill.pattern === "none") return null;
  const front = toHex(fill.fgColor, fill.pattern === "solid" ? "#FFFFFF" : "#000000");
  const share = COVERAGE[fill.pattern] ?? 0.5;
  if (share === 1) return front;
  const back = toHex(fill.bgColor, "#FFFFFF");
  const part = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(front, at) * share + part(back, at) * (1 - share)));
  return `rgb(${mixed.join(", ")})`;
}

/** Colour of a text. `[Red]` in the number format is honoured for negative numbers. */
export function textColour(content: CellContent, style: CellStyle): string {
  const negative = content.kind === "number" && Number(content.value) < 0;
  if (negative && /;[^;]*\[(Red|赤)\]/i.test(style.numFmt ?? "")) return "#FF0000";
  return toHex(style.font?.color, "#000000");
}
