import type { Orientation } from "../a4-page";
import type { CellStyle, StyleName } from "../sheet-plan";
import type { AppendixFont } from "../shiryo9/form";
import { styleNames, tableFrame, tableWidth } from "../tables/form";
import type { Frame } from "../flow/band";
import { cellPadding, pixel, wholePixels } from "../text-metrics/font-metrics";
import { textWidth } from "../text-metrics/character-width";

/** The unit stands at the right edge above the figures. */
export const unitStyle = "達成帳 表 単位";

/** Height of a chart in points, whole pixels. */
export const chartHeight: Readonly<Record<Orientation, number>> = { portrait: 255, landscape: 225 };

/** Empty space above every table but the first, in points. */
export const spaceBetween = 24;

const leastWidth = 42;
const mostForCategories = 120;
/** Digits of numbers must never be cut: Excel would show #### instead. */
const reserve = 4.5;

/** Width in points that a text of one line needs. */
function widthOf(text: string, style: CellStyle): number {
  return wholePixels(textWidth(text) * wholePixels(style.font.size) + cellPadding + reserve);
}

/** The page and the columns on which all tables stand: categories, then columns of one width. */
export type SeriesColumns = { readonly orientation: Orientation; readonly widths: readonly number[] };

/** Finds the columns for that many series with those texts; null where not even the page across has room for them. */
export function seriesColumns(
  font: AppendixFont,
  count: number,
  figures: readonly string[],
  categories: readonly string[],
): SeriesColumns | null {
  for (const orientation of ["portrait", "landscape"] as const) {
    const { [styleNames.figure]: figure, [styleNames.body]: body } = tableFrame(font, orientation, []).styles;
    if (figure === undefined || body === undefined) return null;
    const needed = Math.max(leastWidth, ...figures.map((text) => widthOf(text, figure)));
    const lines = categories.flatMap((text) => text.split("\n"));
    const longest = Math.max(leastWidth, ...lines.map((text) => widthOf(text, body)));
    const first = Math.min(mostForCategories, longest);
    const each = Math.floor((tableWidth[orientation] - first) / count / pixel) * pixel;
    if (each >= needed) return { orientation, widths: [first, ...Array<number>(count).fill(each)] };
  }
  return null;
}

/** The frame in which rows are laid out. */
export function seriesFrame(font: AppendixFont, { orientation, widths }: SeriesColumns): Frame {
  const frame = tableFrame(font, orientation, widths);
  const note = frame.styles[styleNames.note];
  const styles: Readonly<Record<StyleName, CellStyle>> =
    note === undefined ? frame.styles : { ...frame.styles, [unitStyle]: { ...note, horizontal: "right" } };
  return { ...frame, styles };
}
