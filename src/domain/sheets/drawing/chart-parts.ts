import type { PlannedChart } from "../sheet-plan";

/** Names of the categories, and for each series a figure for each of them; null where there is none. */
export type ChartFigures = {
  readonly names: readonly string[];
  readonly series: readonly (readonly (number | null)[])[];
};

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A column, bar or mark of a series. Lengths in points. */
export type ChartPart = Place & { readonly series: number };

/** A stretch of values within the slot of a category; `from` and `to` across the slot are shares of it. */
type Stretch = {
  readonly category: number;
  readonly series: number;
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
};

/** Share of a slot that its columns fill. */
const filledShare = 0.6;
/** Side of the mark of a line chart in points. */
const mark = 5;

/** Columns of a category beside each other, or on one another: what is below zero goes down from it. */
function stretches({ names, series }: ChartFigures, stacked: boolean): readonly Stretch[] {
  const margin = (1 - filledShare) / 2;
  return names.flatMap((_name, category) => {
    let up = 0;
    let down = 0;
    return series.flatMap((values, index): readonly Stretch[] => {
      const value = values[category] ?? null;
      if (value === null || value === 0) return [];
      const share = filledShare / series.length;
      const across = stacked
        ? { from: margin, to: 1 - margin }
        : { from: margin + index * share, to: margin + (index + 1) * share };
      const start = !stacked ? 0 : value > 0 ? up : down;
      if (value > 0) up += value;
      else down += value;
      const [low = 0, high = 0] = [start, start + value].sort((a, b) => a - b);
      return [{ category, series: index, low, high, ...across }];
    });
  });
}

/** Whether the figures of a chart are bars, and its categories stand over one another from the foot up. */
export function hasBars(kind: PlannedChart["kind"]): boolean {
  return kind === "bars" || kind === "stackedBars" || kind === "pyramid";
}

const stacks: readonly PlannedChart["kind"][] = ["stackedColumns", "stackedBars", "pyramid"];

/** Where the columns, bars or marks of a chart lie in a rectangle, from zero to the largest figure or as the scale of its axis says. */
export function chartParts(
  kind: PlannedChart["kind"],
  figures: ChartFigures,
  inner: Place,
  scale?: PlannedChart["scale"],
): readonly ChartPart[] {
  const all = stretches(figures, stacks.includes(kind));
  const low = scale?.low ?? Math.min(0, ...all.map((one) => one.low));
  const high = scale?.high ?? Math.max(0, ...all.map((one) => one.high));
  const span = high - low || 1;
  const lies = hasBars(kind);
  const slot = (lies ? inner.height : inner.width) / Math.max(1, figures.names.length);
  return all.map((one): ChartPart => {
    const start = (one.category + one.from) * slot;
    const thick = (one.to - one.from) * slot;
    const at = (value: number): number => (value - low) / span;
    const length = at(one.high) - at(one.low);
    if (kind === "lines") {
      const value = one.high > 0 ? one.high : one.low;
      return {
        series: one.series,
        x: inner.x + (one.category + 0.5) * slot - mark / 2,
        y: inner.y + (1 - at(value)) * inner.height - mark / 2,
        width: mark,
        height: mark,
      };
    }
    return lies
      ? {
          series: one.series,
          x: inner.x + at(one.low) * inner.width,
          y: inner.y + inner.height - start - thick,
          width: length * inner.width,
          height: thick,
        }
      : {
          series: one.series,
          x: inner.x + start,
          y: inner.y + (1 - at(one.high)) * inner.height,
          width: thick,
          height: length * inner.height,
        };
  });
}
