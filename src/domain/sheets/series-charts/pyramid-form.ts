import type { SeriesTable } from "../../plain-tables/series/series-table";
import type { AxisScale, PlannedChart } from "../sheet-plan";
import { pixel } from "../text-metrics/font-metrics";

/** Height of a pyramid's chart without its bars, in points: title, numbers of the axis, key. */
const around = 80;
/** Height of a bar with the gap to the next in points: as it is wished for, and for names of the smallest letters. */
const bar = { wished: 13.5, least: 8.25 } as const;
/** A chart that shares no page with its figures leaves room for their heading and first rows. */
const mostOfPage = 0.75;

/**
 * Height in points of the chart of a pyramid with so many classes: as high as its bars wish, lower where its figures need the rest of
 * the page (`room` is what they leave), `usual` at least.
 */
export function pyramidHeight(count: number, usual: number, room: number, pageHeight: number): number {
  const [wished, least] = [bar.wished, bar.least].map((each) => Math.max(usual, around + count * each));
  const [high = usual, low = usual] = [wished, least];
  const height = room >= low ? Math.min(high, room) : Math.min(high, pageHeight * mostOfPage);
  return Math.floor(height / pixel) * pixel;
}

/** Size in points of the names of the classes beside bars in a chart of that height; absent where there are too many for all. */
export function labelSize(count: number, height: number): Pick<PlannedChart, "labelSize"> {
  const each = (height - around) / count;
  if (each < bar.least - pixel) return {};
  return { labelSize: each >= 12.5 ? 9 : each >= 11 ? 8 : 7 };
}

/** Numbers beside half of the axis, at most. */
const mostSteps = 5;

/** An axis that reaches as far to the left of zero as to the right, in whole steps of 1, 2 or 5 and zeros. */
export function pyramidScale({ series }: SeriesTable): AxisScale {
  const largest = Math.max(0, ...series.flatMap(({ figures }) => figures.map(({ value }) => Number(value))));
  const unit = largest === 0 ? 1 : 10 ** (Math.floor(Math.log10(largest)) - 1);
  const steps = [1, 2, 5, 10, 20, 50].map((factor) => exact(factor * unit));
  const step = steps.find((each) => Math.ceil(largest / each) <= mostSteps) ?? largest;
  const high = exact(Math.max(1, Math.ceil(largest / step)) * step);
  return { low: -high, high, step };
}

/** Without what binary arithmetic leaves behind: 3 × 0.1. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** The numbers beside the axis count people: they have no sign on either side. */
export function pyramidAxisFormat({ step }: AxisScale): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  const format = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return `${format};${format}`;
}
