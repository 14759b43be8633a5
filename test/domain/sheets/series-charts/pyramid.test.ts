import fc from "fast-check";
import { areaContains } from "../../../../src/domain/grid/cell-address";
import { readSeries } from "../../../../src/domain/plain-tables/series/read-series";
import { drawPage } from "../../../../src/domain/sheets/drawing/draw-page";
import { laySeriesCharts } from "../../../../src/domain/sheets/series-charts/lay-series-charts";
import { pyramidAxisFormat } from "../../../../src/domain/sheets/series-charts/pyramid-form";
import type { PlannedCell, PlannedChart, SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { sheetOf, valueOf, type DrawnTable } from "../../plain-tables/plain-sheets";
import { cellOf } from "../read-sheet-plan";
import { pageHeights } from "../source-tables";

/** Classes of five years, the oldest first, women before men, with their sum. */
const population = (count: number, figure: (at: number) => number = (at) => 100 + at): DrawnTable => [
  ["資料４　本市の2045年の人口構成（将来展望）", "", "", ""],
  ["", "", "", "（単位：人）"],
  ["年齢", "女", "男", "計"],
  ...Array.from({ length: count }, (_class, at) => {
    const age = (count - 1 - at) * 5;
    const name = at === 0 ? `${age}歳以上` : `${age}～${age + 4}歳`;
    return [name, figure(at) + 1, figure(at), 2 * figure(at) + 1];
  }),
  ["出典：社人研", "", "", ""],
];

const planOf = (rows: DrawnTable): SheetPlan =>
  valueOf(laySeriesCharts(valueOf(readSeries([sheetOf("人口", rows)])), "mincho"));
const pyramidOf = (plan: SheetPlan): PlannedChart => {
  const chart = plan.charts?.find(({ kind }) => kind === "pyramid");
  if (!chart) throw new Error("no pyramid");
  return chart;
};
const rowOf = (plan: SheetPlan, at: number, { source }: PlannedChart): readonly PlannedCell[] =>
  plan.cells.filter(({ row, column }) => row === source.row + at && column >= source.column);

describe("a population pyramid", () => {
  const plan = planOf(population(4));
  const chart = pyramidOf(plan);

  it("is drawn from cells beside the printed table: the youngest first, men left of zero", () => {
    expect(rowOf(plan, 0, chart).map(({ text }) => text)).toEqual(["男", "女"]);
    expect(rowOf(plan, 1, chart).map(({ text }) => text)).toEqual(["0～4歳", "△103", "104"]);
    expect(rowOf(plan, 4, chart).map(({ text, number }) => [text, number?.value])).toEqual([
      ["15歳以上", undefined],
      ["△100", -100],
      ["101", 101],
    ]);
    expect(chart.source).toMatchObject({ rowCount: 5, columnCount: 3 });
  });

  it("follows what is corrected in the printed table", () => {
    const printed = cellOf(plan, "0～4歳");
    const [, men, women] = rowOf(plan, 1, chart);
    expect(men?.formula).toBe(`=-N($C$${printed.row + 1})`);
    expect(women?.formula).toBe(`=N($B$${printed.row + 1})`);
  });

  it("prints the figures as they were typed, and nothing of what stands beside them", () => {
    const { printArea } = plan.page;
    const printed = plan.cells.filter(({ row, column }) => areaContains(printArea, row, column));
    expect(printed.filter(({ row }) => row === chart.source.row + 1).map(({ text }) => text)).toEqual([
      "15歳以上",
      "101",
      "100",
      "201",
    ]);
    expect(areaContains(printArea, chart.source.row, chart.source.column)).toBe(false);
    const title = plan.cells.find(
      ({ row, column }) => row === chart.source.row - 1 && column >= chart.source.column,
    );
    expect(title?.text).toContain("印刷されません");
    const drawn = drawPage(plan, 0).boxes.flatMap(({ lines }) => lines.map(({ text }) => text));
    expect(drawn).not.toContain("△103");
    expect(drawn.filter((text) => text === "0～4歳")).toHaveLength(2);
  });

  it("has an axis of equal sides whose numbers have no sign", () => {
    expect(chart).toMatchObject({ axisFormat: "#,##0;#,##0", scale: { low: -150, high: 150, step: 50 } });
  });

  it("tells men and women apart by greys", () => {
    expect(chart.series.map(({ fill }) => fill)).toEqual(["#404040", "#D9D9D9"]);
  });

  it("draws blank figures as no bar and shares with their decimals", () => {
    const rows: DrawnTable = [
      ["区分", "男性", "女性"],
      ["0～14歳", 0.3, "―"],
      ["15～64歳", 0.62, 0.5],
      ["65歳以上", 0.25, 0.7],
      ["出典：国勢調査（単位：％）", "", ""],
    ];
    const shares = planOf(rows);
    const drawn = pyramidOf(shares);
    expect(rowOf(shares, 1, drawn).map(({ text }) => text)).toEqual(["0～14歳", "△0.30", "0.0"]);
    expect(drawn).toMatchObject({
      axisFormat: "#,##0.0;#,##0.0",
      scale: { low: -0.8, high: 0.8, step: 0.2 },
    });
  });

  it("stands mirrored in the picture of its page, the youngest at its foot", () => {
    const { boxes } = drawPage(plan, 0);
    const [men, women] = chart.series.map(({ fill }) => boxes.filter(({ style }) => style.fill === fill));
    expect([men?.length, women?.length]).toEqual([4, 4]);
    const middle = Math.max(...(men ?? []).map(({ x, width }) => x + width));
    for (const box of men ?? []) expect(box.x + box.width).toBeCloseTo(middle);
    for (const box of women ?? []) expect(box.x).toBeCloseTo(middle);
    const lowest = [...(men ?? [])].sort((one, other) => other.y - one.y)[0];
    expect(lowest?.width).toBe(Math.max(...(men ?? []).map(({ width }) => width)));
  });
});

describe("the height of a pyramid", () => {
  it.each([19, 21, 22])("leaves a page for %d classes and their figures, every name written", (count) => {
    const plan = planOf(population(count));
    expect(plan.pageBreaks).toEqual([]);
    expect(pyramidOf(plan).labelSize).toBeGreaterThanOrEqual(7);
  });

  it("is that of a part of a page for single years, whose names Excel thins out", () => {
    const plan = planOf(population(26).concat(population(101)));
    for (const height of pageHeights(plan)) expect(height).toBeLessThanOrEqual((841.89 - 85) * 0.97);
    const [, many] = plan.charts ?? [];
    expect(many?.labelSize).toBeUndefined();
    expect(Math.max(...plan.rowHeights)).toBeLessThanOrEqual(409);
  });
});

test("the axis of a pyramid reaches beyond every bar in few whole steps", () => {
  const figure = fc.double({ min: 0, max: 5_000_000, noNaN: true }).map((one) => Number(one.toPrecision(4)));
  fc.assert(
    fc.property(fc.array(figure, { minLength: 3, maxLength: 22 }), (figures) => {
      const rows = population(figures.length, (at) => figures[at] ?? 0);
      const { scale } = pyramidOf(planOf(rows));
      if (!scale) throw new Error("no scale");
      expect(scale.high).toBeGreaterThanOrEqual(Math.max(...figures));
      expect(scale.low).toBe(-scale.high);
      const steps = scale.high / scale.step;
      expect(steps).toBeCloseTo(Math.round(steps), 6);
      expect(Math.round(steps)).toBeLessThanOrEqual(5);
      expect(pyramidAxisFormat(scale)).toMatch(/^(#,##0(?:\.0+)?);\1$/);
    }),
    { numRuns: 60 },
  );
});
