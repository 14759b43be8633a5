import { cellPadding } from "../sheets/text-metrics/font-metrics";
import type { SamplePage, SampleSheet } from "./sample-sheet";

/** Width and height of paper in points, upright. Other paper is taken as A4. */
const papers: Readonly<Record<string, readonly [number, number]>> = {
  A3: [841.9, 1190.6],
  A4: [595.3, 841.9],
  A5: [419.5, 595.3],
  B4: [728.5, 1031.8],
  B5: [515.9, 728.5],
  Letter: [612, 792],
  Legal: [612, 1008],
};
const a4 = [595.3, 841.9] as const;

/** Part of a page that is filled: printers need a little more room than the screen says. */
const usedHeight = 0.97;

/** How much smaller than its sample a sheet that was fitted to one page is printed at most. */
const leastShrink = 0.85;

/** The zoom of the filled sheet, and how many points of rows one page holds. */
export type PageRoom = { readonly zoom: SamplePage["zoom"]; readonly height: number };

/**
 * How the sample sheet is printed, taken over for many pages. What was made to fit one page is printed at the same size: for many
 * pages 「1ページに印刷」 would make everything tiny. A little smaller where cards have grown: `tallest` is the height of the tallest
 * one in points.
 */
export function pageRoom({ page, columnWidths, rowHeights, area }: SampleSheet, tallest: number): PageRoom {
  const { margins, zoom } = page;
  const [short, long] = papers[page.paper ?? ""] ?? a4;
  const [paperWidth, paperHeight] = page.orientation === "portrait" ? [short, long] : [long, short];
  const width = paperWidth - margins.left - margins.right;
  const height = paperHeight - margins.top - margins.bottom;
  const scaled = (percent: number): number => (height * usedHeight * 100) / percent;
  if (zoom.kind === "scale") return { zoom, height: scaled(zoom.percent) };
  const drawnWidth = columnWidths
    .slice(area.column, area.column + area.columnCount)
    .reduce((sum, each) => sum + each, cellPadding);
  const drawnHeight = rowHeights.reduce((sum, each) => sum + each, 0);
  const byWidth = zoom.wide === null ? 100 : (100 * width * zoom.wide) / drawnWidth;
  if (zoom.high === null) {
    return { zoom, height: scaled(percentOf(byWidth)) };
  }
  const grown = Math.max(1, drawnHeight, Math.min(tallest, drawnHeight / leastShrink));
  const byHeight = (100 * height * usedHeight * zoom.high) / grown;
  const percent = percentOf(Math.min(byWidth, byHeight));
  return { zoom: { kind: "scale", percent }, height: scaled(percent) };
}

/** Excel never enlarges to fit, and takes whole percents from 10. */
function percentOf(wanted: number): number {
  return Math.max(10, Math.min(100, Math.floor(wanted)));
}
