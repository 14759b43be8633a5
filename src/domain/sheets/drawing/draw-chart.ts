import type { CellStyle, PlannedChart, SheetPlan } from "../sheet-plan";
import { chartParts, hasBars, type ChartFigures, type ChartPart } from "./chart-parts";
import type { DrawnBox } from "./draw-page";
import { drawText } from "./draw-text";

type Place = Pick<DrawnBox, "x" | "y" | "width" | "height">;

/** Boxes of a page begin at places of their own. */
const edge = 1;
const titleSize = 11;
const labelSize = 7;

/** Room around the drawn series for title, labels and edges, in points. */
const around = { top: 30, bottom: 24, left: 12, right: 12 } as const;
/** Names of categories beside bars. */
const besideBars = 60;
/** So many names find room under the columns. */
const mostNames = 12;

/** The figures of a chart as they stand in the cells of its sheet. */
function figuresOf({ cells }: SheetPlan, { source }: PlannedChart): ChartFigures {
  const { row, column, rowCount, columnCount } = source;
  const own = cells.filter(
    (cell) =>
      cell.row > row &&
      cell.row < row + rowCount &&
      cell.column >= column &&
      cell.column < column + columnCount,
  );
  const names = Array<string>(rowCount - 1).fill("");
  const series = Array.from({ length: columnCount - 1 }, () => Array<number | null>(rowCount - 1).fill(null));
  for (const cell of own) {
    const at = cell.row - row - 1;
    const values = series[cell.column - column - 1];
    if (cell.column === column) names[at] = cell.text;
    else if (values) values[at] = cell.number?.value ?? null;
  }
  return { names, series };
}

function box(place: Place, style: CellStyle, text = ""): DrawnBox {
  return { ...place, style, lines: text === "" ? [] : drawText(text, place, style) };
}

/**
 * A chart on a page, roughly: its frame, title, names of categories, and columns, bars or marks in their greys and proportions. The
 * chart itself, with its axes and its key, is drawn by Excel from the cells.
 */
export function drawChart(plan: SheetPlan, chart: PlannedChart, place: Place): readonly DrawnBox[] {
  const letters: CellStyle = {
    font: { name: chart.fontName, size: labelSize },
    border: "none",
    horizontal: "center",
    vertical: "center",
    wrap: true,
  };
  const figures = figuresOf(plan, chart);
  const lies = hasBars(chart.kind);
  const left = around.left + (lies ? besideBars : 0);
  const inner: Place = {
    x: place.x + left,
    y: place.y + around.top,
    width: place.width - left - around.right,
    height: place.height - around.top - around.bottom,
  };
  const title = { ...place, y: place.y + edge, height: around.top - edge };
  const filled = (part: ChartPart): DrawnBox => {
    const fill = chart.series[part.series]?.fill;
    return box(part, { ...letters, border: "thin", ...(fill === undefined ? {} : { fill }) });
  };
  const drawn = [
    box(place, { ...letters, border: "thin" }),
    box(title, { ...letters, font: { name: chart.fontName, size: titleSize } }, chart.title),
    ...namesOf(figures.names, inner, lies, place, chart.labelSize === undefined ? mostNames : Infinity).map(
      ({ text, ...at }) => box(at, letters, text),
    ),
    ...chartParts(chart.kind, figures, inner, chart.scale).map(filled),
  ];
  // Marks at one point hide each other in Excel too.
  return [...new Map(drawn.map((one) => [`${one.x},${one.y}`, one])).values()];
}

/** The names of the categories under the columns or left of the bars; only some of them where there are many. */
function namesOf(
  names: readonly string[],
  inner: Place,
  lies: boolean,
  place: Place,
  most: number,
): readonly (Place & { readonly text: string })[] {
  const step = Math.max(1, Math.ceil(names.length / most));
  const slot = (lies ? inner.height : inner.width) / Math.max(1, names.length);
  return names.flatMap((text, index) => {
    if (index % step !== 0) return [];
    return lies
      ? {
          x: place.x + around.left,
          y: inner.y + inner.height - (index + 1) * slot,
          width: besideBars,
          height: slot,
          text,
        }
      : {
          x: inner.x + index * slot,
          y: inner.y + inner.height,
          width: slot * step,
          height: around.bottom,
          text,
        };
  });
}
