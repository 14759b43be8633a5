import type { CellStyle } from "../sheet-plan";
import { cellPadding, indentWidth, lineHeight, lineRoom } from "../text-metrics/font-metrics";
import { breakLines } from "../text-metrics/line-breaking";

/** A line of text: `x` is its beginning, middle or end, as the style aligns it; `y` its baseline. In points. */
export type DrawnLine = { readonly text: string; readonly x: number; readonly y: number };

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The middle of Japanese letters lies this far above their baseline, in em. */
const middle = 0.38;

/** The lines of a cell in their places: broken where the row heights were computed from. */
export function drawText(text: string, box: Box, style: CellStyle): readonly DrawnLine[] {
  if (text === "") return [];
  const { font, indent = 0, horizontal, vertical, wrap } = style;
  const shift = indent * indentWidth;
  const lines = wrap
    ? breakLines(text, lineRoom(font, box.width - shift)).map((line) => line.text)
    : text.split("\n");
  const pitch = lineHeight(font);
  const free = box.height - lines.length * pitch;
  const top = box.y + free * { top: 0, center: 0.5, bottom: 1 }[vertical];
  const x = {
    left: box.x + cellPadding / 2 + shift,
    center: box.x + box.width / 2,
    right: box.x + box.width - cellPadding / 2 - shift,
  }[horizontal];
  return lines.map((line, index) => ({
    text: line,
    x,
    y: top + index * pitch + pitch / 2 + middle * font.size,
  }));
}
