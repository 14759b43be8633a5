import { textOfCell } from "../../host/excel/cell-reader";
import type { CellContent } from "../../host/store/cell-content";
import type { CellStyle } from "../../host/store/cell-style";
import type { Area } from "../../host/store/geometry";
import type { SheetStore } from "../../host/store/sheet-store";
import { boxOf, type Box, type SheetLayout } from "../geometry/sheet-layout";
import { alignOf, fillOf, isWrapped, textColour, verticalOf, type Align } from "./cell-look";
import { fittingNumber } from "./fitting-number";
import { cssFont, fontPixels, lineEm } from "./fonts";
import { spanOfText } from "./overflow";
import type { Pen } from "./pen";
import type { TextMeasure } from "./text-measure";

/** Room between text and cell border, and of one step of indent, in pixels at 100 %. */
const PADDING = 3;
const INDENT = 12;

/** What the drawing of texts needs besides the cell. */
export interface TextTools {
  readonly pen: Pen;
  readonly measure: TextMeasure;
  readonly sheet: SheetStore;
  readonly layout: SheetLayout;
}

/** The text of a cell ready to be drawn. */
interface Piece {
  readonly lines: readonly string[];
  readonly style: CellStyle;
  readonly font: string;
  readonly align: Align;
  readonly colour: string;
}

/** Draws the text of a cell in its area (merged or single), over empty neighbours where it may. Sheet coordinates. */
export function drawCellText(tools: TextTools, area: Area, content: CellContent, style: CellStyle): void {
  const text = textOfCell(content, style);
  if (text === "") return;
  const { pen, measure, layout } = tools;
  const box = boxOf(layout, area);
  if (box.width === 0 || box.height === 0) return;
  const font = cssFont(style.font, layout.zoom);
  const align = alignOf(content, style.alignment);
  const indent = (style.alignment?.indent ?? 0) * INDENT * layout.zoom;
  const padding = PADDING * layout.zoom;
  const room = box.width - 2 * padding - (align === "center" ? 0 : indent) - 1;
  const piece = { style, font, align, colour: textColour(content, style) };
  const inner: Box = {
    x: box.x + padding + (align === "left" ? indent : 0),
    y: box.y + 1,
    width: Math.max(0, room),
    height: box.height - 2,
  };
  const rotation = style.alignment?.textRotation;
  if (rotation !== undefined && rotation !== 0) {
    pen.clipped(box, () => drawTurned(tools, { ...piece, lines: [text] }, box, rotation));
  } else if (isWrapped(style.alignment)) {
    pen.clipped(box, () =>
      drawLines(tools, { ...piece, lines: measure.lines(text, font, inner.width) }, inner),
    );
  } else if (content.kind === "number") {
    const shown = fittingNumber(
      content,
      style,
      text,
      (value) => measure.width(value, font) <= room + padding,
    );
    pen.clipped(box, () => drawLines(tools, { ...piece, lines: [shown] }, inner));
  } else {
    const line = text.replace(/\r\n|\r|\n/g, "");
    const over = area.rowCount === 1 && area.columnCount === 1 && content.kind === "text";
    const clip = over
      ? overflowBox(tools, area, measure.width(line, font) + 2 * padding + indent, align)
      : box;
    pen.clipped(clip, () => drawLines(tools, { ...piece, lines: [line] }, inner));
  }
}

/** The box that a text may use; grid lines that it crosses are wiped out. */
function overflowBox(
  { pen, sheet, layout }: TextTools,
  { row, column }: Area,
  width: number,
  align: Align,
): Box {
  const span = spanOfText({
    column,
    width,
    align,
    columnWidth: (c) => layout.columns.size(c),
    isFree: (c) => !sheet.cells.hasContent(row, c) && sheet.merges.at(row, c) === undefined,
  });
  const box = boxOf(layout, {
    row,
    column: span.first,
    rowCount: 1,
    columnCount: span.last - span.first + 1,
  });
  for (let c = span.first; c < span.last; c++) {
    const colour = fillOf(sheet.cells.styleAt(row, c)) ?? "#FFFFFF";
    pen.fill({ x: layout.columns.offset(c + 1) - 1, y: box.y, width: 1, height: box.height - 1 }, colour);
  }
  return box;
}

function drawLines({ pen, layout }: TextTools, { lines, style, font, align, colour }: Piece, box: Box): void {
  const { context } = pen;
  const size = fontPixels(style.font, layout.zoom);
  const pitch = size * lineEm(style.font);
  const height = lines.length * pitch;
  const place = verticalOf(style.alignment);
  // A text that is too tall shows its first lines, whatever its place.
  const free = Math.max(0, box.height - height);
  const top = box.y + (place === "top" ? 0 : place === "middle" ? free / 2 : free);
  context.font = font;
  context.fillStyle = colour;
  context.textAlign = align;
  context.textBaseline = "alphabetic";
  const x = align === "left" ? box.x : align === "right" ? box.x + box.width : box.x + box.width / 2;
  lines.forEach((line, index) => {
    const baseline = top + index * pitch + (pitch - size) / 2 + size * ASCENT;
    context.fillText(line, x, baseline);
    if (style.font?.underline && style.font.underline !== "none")
      rule(pen, line, x, baseline + 2, align, colour);
    if (style.font?.strike) rule(pen, line, x, baseline - size * 0.3, align, colour);
  });
}

/** Part of the em above the base line in Japanese fonts. */
const ASCENT = 0.87;

function rule(pen: Pen, line: string, x: number, y: number, align: Align, colour: string): void {
  const { width } = pen.context.measureText(line);
  pen.fill(
    { x: align === "left" ? x : align === "right" ? x - width : x - width / 2, y, width, height: 1 },
    colour,
  );
}

/** Turned texts: stacked characters (縦書き), or the line turned by degrees (91–180 mean downwards, as files keep them). */
function drawTurned(
  { pen, layout }: TextTools,
  { lines, style, font, colour }: Piece,
  box: Box,
  rotation: number | "vertical",
): void {
  const { context } = pen;
  const [text = ""] = lines;
  context.font = font;
  context.fillStyle = colour;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  if (rotation === "vertical" || rotation === 255) {
    const characters = [...text.replace(/\s*\n\s*/g, "")];
    const pitch = fontPixels(style.font, layout.zoom) * 1.15;
    const top = Math.max(box.y + pitch / 2 + 1, y - ((characters.length - 1) * pitch) / 2);
    characters.forEach((character, index) => context.fillText(character, x, top + index * pitch));
    return;
  }
  const degrees = rotation > 90 ? rotation - 90 : -rotation;
  context.translate(x, y);
  context.rotate((degrees * Math.PI) / 180);
  context.fillText(text, 0, 0);
}
