import { drawSparkline } from "../../../../src/domain/sheets/drawing/draw-sparkline";
import type { PlannedCell, PlannedChart, SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { planTrend } from "../../../../src/domain/sheets/trend/plan-trend";
import { requestFor } from "../layout-request";

const place = { x: 100, y: 50, width: 60, height: 70 };
const empty: SheetPlan = planTrend(requestFor([]));

/** The line through those figures. */
function lineOf(figures: readonly (number | null)[]): ReturnType<typeof drawSparkline> {
  const cells = figures.flatMap((value, column): readonly PlannedCell[] =>
    value === null
      ? []
      : [{ row: 2, column, text: String(value), sources: [], number: { value, format: "0" } }],
  );
  const area = { row: 2, column: 0, rowCount: 1, columnCount: figures.length };
  const chart: PlannedChart = {
    kind: "sparkline",
    title: "",
    area,
    source: area,
    fontName: "ＭＳ ゴシック",
    axisFormat: "",
    series: [],
  };
  return drawSparkline({ ...empty, cells }, chart, place);
}

describe("a drawn sparkline", () => {
  it("has a mark a figure, and lines between figures that stand beside one another", () => {
    const { boxes, strokes } = lineOf([10, 20, null, 15, 5]);
    expect(boxes).toHaveLength(4);
    expect(strokes).toHaveLength(2);
    expect(strokes[0]?.to.y).toBeLessThan(strokes[0]?.from.y ?? 0);
    expect(strokes[1]?.to.y).toBeGreaterThan(strokes[1]?.from.y ?? 0);
  });

  it.each([[[5, 5, 5]], [[0, 0]], [[-3, 4]], [[98.4, 98.5]], [[-310, -38, 12]], [[1e12, 3]]])(
    "stays within its cells: %p",
    (figures) => {
      for (const { x, y, width, height } of lineOf(figures).boxes) {
        expect(x).toBeGreaterThanOrEqual(place.x);
        expect(y).toBeGreaterThanOrEqual(place.y);
        expect(x + width).toBeLessThanOrEqual(place.x + place.width);
        expect(y + height).toBeLessThanOrEqual(place.y + place.height);
      }
    },
  );

  it("begins at zero, unless the figures lie close together", () => {
    const depth = (figures: readonly number[]): number => {
      const ys = lineOf(figures).boxes.map(({ y }) => y);
      return Math.max(...ys) - Math.min(...ys);
    };
    expect(depth([98.4, 98.5])).toBeGreaterThan(20);
    expect(depth([80, 100])).toBeLessThan(15);
  });
});
