import type { CellStyle, PlannedChart, SheetPlan } from "../sheet-plan";
import type { DrawnBox, DrawnStroke } from "./draw-page";

type Place = Pick<DrawnBox, "x" | "y" | "width" | "height">;

/** Share of the cells that the line leaves free on each side. */
const margin = 0.12;
const mark = 2.5;
const lineWidth = 0.75;
const ink = "#000000";

/** A line as Excel draws it, roughly: a mark a figure, and lines between those of years that follow one another. */
export function drawSparkline(
  plan: SheetPlan,
  chart: PlannedChart,
  place: Place,
): { readonly boxes: readonly DrawnBox[]; readonly strokes: readonly DrawnStroke[] } {
  const figures = figuresOf(plan, chart);
  const { low, high } = ends(figures.flatMap((one) => one ?? []));
  const inner = { width: place.width * (1 - 2 * margin), height: place.height * (1 - 2 * margin) };
  const points = figures.map((figure, index) =>
    figure === null
      ? null
      : {
          x: place.x + place.width * margin + ((index + 0.5) / figures.length) * inner.width,
          y: place.y + place.height * margin + (1 - (figure - low) / (high - low)) * inner.height,
        },
  );
  const style: CellStyle = {
    font: { name: chart.fontName, size: 1 },
    fill: ink,
    border: "none",
    horizontal: "center",
    vertical: "center",
    wrap: false,
  };
  const boxes = points.flatMap((point): readonly DrawnBox[] =>
    point === null
      ? []
      : [{ x: point.x - mark / 2, y: point.y - mark / 2, width: mark, height: mark, style, lines: [] }],
  );
  const strokes = points.flatMap((point, index): readonly DrawnStroke[] => {
    const next = points[index + 1];
    return point && next ? [{ from: point, to: next, width: lineWidth }] : [];
  });
  return { boxes, strokes };
}

/** The figures as they stand in their row; null where there is none. */
function figuresOf({ cells }: SheetPlan, { source }: PlannedChart): readonly (number | null)[] {
  const figures = Array<number | null>(source.columnCount).fill(null);
  for (const { row, column, number } of cells) {
    const at = column - source.column;
    if (row === source.row && at >= 0 && at < figures.length) figures[at] = number?.value ?? null;
  }
  return figures;
}

/** Excel begins at zero, unless all figures lie within a sixth of the largest one. */
const nearShare = 1 / 6;

function ends(figures: readonly number[]): { readonly low: number; readonly high: number } {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const span = most - least;
  const isNear = span > 0 && span < Math.max(Math.abs(least), Math.abs(most)) * nearShare;
  const low = isNear ? least - span / 2 : Math.min(0, least);
  const high = isNear ? most + span / 2 : Math.max(0, most);
  return high > low ? { low, high } : { low: low - 1, high: high + 1 };
}
