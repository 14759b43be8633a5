import type { CellStyle } from "./sheet-plan";

/** The look from which those of all written sheets are made: text in a thin border, from the left, wrapped. Size in points. */
export function borderedText(fontName: string, size: number): CellStyle {
  return {
    font: { name: fontName, size },
    border: "thin",
    horizontal: "left",
    vertical: "center",
    wrap: true,
  };
}
