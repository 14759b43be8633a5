import type { SheetPlan } from "../sheet-plan";
import { drawChart } from "./draw-chart";
import type { DrawnParts, Rows } from "./draw-page";
import { drawSparkline } from "./draw-sparkline";

/** The charts that begin in some rows; the first of the rows lies at `top`, the first column at `left`. */
export function drawCharts(plan: SheetPlan, rows: Rows, left: number, top: number): DrawnParts {
  const { columnWidths, rowHeights, charts = [] } = plan;
  const parts = charts.flatMap((chart): readonly DrawnParts[] => {
    const { row, column, rowCount, columnCount } = chart.area;
    if (row < rows.first || row > rows.last) return [];
    const place = {
      x: left + sum(columnWidths.slice(0, column)),
      y: top + sum(rowHeights.slice(rows.first, row)),
      width: sum(columnWidths.slice(column, column + columnCount)),
      height: sum(rowHeights.slice(row, row + rowCount)),
    };
    return chart.kind === "sparkline"
      ? [drawSparkline(plan, chart, place)]
      : [{ boxes: drawChart(plan, chart, place), strokes: [] }];
  });
  return {
    boxes: parts.flatMap(({ boxes }) => boxes),
    strokes: parts.flatMap(({ strokes }) => strokes),
  };
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
