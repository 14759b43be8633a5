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

/** Part of the width that is filled: at a Windows scaling of 125 % columns come out a little wider than they are. */
const usedWidth = 0.97;

/** How much smaller than its sample a sheet that was fitted to one page is printed at most. */
const leastShrink = 0.75;

/** The zoom of the filled sheet, the size in percent at which it is printed, and how many points of rows one page holds. */
export type PageRoom = {
  readonly zoom: SamplePage["zoom"];
  readonly percent: number;
  readonly height: number;
  /** Columns stand on a page of their own. */
  readonly isTooWide: boolean;
};

/** Width and height of the paper in points, as it is turned. */
export function paperSize({ paper, orientation }: SamplePage): {
  readonly width: number;
  readonly height: number;
} {
  const [short, long] = papers[paper ?? ""] ?? a4;
  return orientation === "portrait" ? { width: short, height: long } : { width: long, height: short };
}

/**
 * How the sample sheet is printed, taken over for many pages. What was made to fit one page is printed at the same size: for many
 * pages 「1ページに印刷」 would make everything tiny. A little smaller where cards have grown: `tallest` is the height of the tallest
 * one in points.
 */
export function pageRoom({ page, columnWidths, rowHeights, area }: SampleSheet, tallest: number): PageRoom {
  const { margins, zoom } = page;
  const paper = paperSize(page);
  const width = paper.width - margins.left - margins.right;
  const height = paper.height - margins.top - margins.bottom;
  const scaled = (percent: number): number => (height * usedHeight * 100) / percent;
  const drawnWidth = columnWidths
    .slice(area.column, area.column + area.columnCount)
    .reduce((sum, each) => sum + each, cellPadding);
  const drawnHeight = rowHeights.reduce((sum, each) => sum + each, 0);
  if (zoom.kind === "scale") {
    const { percent } = zoom;
    return { zoom, percent, height: scaled(percent), isTooWide: (drawnWidth * percent) / 100 > width };
  }
  const byWidth = zoom.wide === null ? 100 : (100 * width * usedWidth * zoom.wide) / drawnWidth;
  if (zoom.high === null) {
    const percent = percentOf(byWidth);
    return { zoom, percent, height: scaled(percent), isTooWide: false };
  }
  const byHeight = (points: number): number =>
    (100 * height * usedHeight * (zoom.high ?? 1)) / Math.max(1, points);
  const drawn = Math.min(100, byWidth, byHeight(drawnHeight));
  const percent = percentOf(Math.max(drawn * leastShrink, Math.min(drawn, byHeight(tallest))));
  return { zoom: { kind: "scale", percent }, percent, height: scaled(percent), isTooWide: false };
}

/** Excel never enlarges to fit, and takes whole percents from 10. */
function percentOf(wanted: number): number {
  return Math.max(10, Math.min(100, Math.floor(wanted)));
}
