import { areaName } from "../../../../src/domain/grid/cell-address";
import { readSeries } from "../../../../src/domain/plain-tables/series/read-series";
import { drawPage } from "../../../../src/domain/sheets/drawing/draw-page";
import { laySeriesCharts } from "../../../../src/domain/sheets/series-charts/lay-series-charts";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { gridsFromXlsx } from "../../../support/grid-from-xlsx";
import { fixturePath } from "../../../support/open-fixture";
import { sheetOf, valueOf, type DrawnTable } from "../../plain-tables/plain-sheets";
import { cellOf, textsInOrder } from "../read-sheet-plan";
import { pageHeights } from "../source-tables";

const planOf = (rows: DrawnTable): SheetPlan =>
  valueOf(laySeriesCharts(valueOf(readSeries([sheetOf("表", rows)])), "mincho"));

/** A table of so many series in two years. */
const wide = (count: number, figure: number): DrawnTable => [
  ["年度", ...Array.from({ length: count }, (_series, index) => `第${index + 1}款`)],
  ["R3", ...Array<number>(count).fill(figure)],
  ["R4", ...Array<number>(count).fill(figure)],
  ["出典：決算書", ...Array<string>(count).fill("")],
];

describe("the charts of the sample book", () => {
  let plan: SheetPlan;
  beforeAll(async () => {
    const grids = await gridsFromXlsx(fixturePath("layouts/chart-tables.xlsx"));
    plan = valueOf(laySeriesCharts(valueOf(readSeries(grids)), "bizUd"));
  });

  it("stand above their figures, whose heading row and categories they name", () => {
    const sources = (plan.charts ?? []).map(({ source }) => areaName(source));
    expect(sources).toEqual(["A4:E9", "A14:J18", "A25:C30", "L36:N42"]);
    for (const { area, source } of plan.charts ?? []) {
      expect(area.row + area.rowCount).toBeLessThanOrEqual(source.row);
      expect(area.columnCount).toBe(plan.page.printArea.columnCount);
      expect(plan.cells.filter(({ row }) => row === area.row)).toEqual([]);
    }
  });

  it("have title and unit, and the letters of the plan", () => {
    expect((plan.charts ?? []).map(({ title }) => title)).toEqual([
      "本市の市税収入の推移（単位：百万円）",
      "本市の歳出目的別経費の推移（単位：億円）",
      "高齢化の推移と将来推計（単位：％）",
      "本市の2045年の人口構成（将来展望）（単位：人）",
    ]);
    expect(new Set((plan.charts ?? []).map(({ fontName }) => fontName))).toEqual(new Set(["BIZ UDゴシック"]));
  });

  it("draw numbers in the format in which they are printed, and no totals", () => {
    const [chart] = plan.charts ?? [];
    const figures = plan.cells.filter(({ row }) => row > 3 && row <= 8);
    expect(figures.filter(({ column }) => column === 2).map(({ text, number }) => [text, number])).toEqual([
      ["6,210", { value: 6210, format: "#,##0" }],
      ["5,380", { value: 5380, format: "#,##0" }],
      ["6,755", { value: 6755, format: "#,##0" }],
      ["7,021", { value: 7021, format: "#,##0" }],
      ["5,894", { value: 5894, format: "#,##0" }],
    ]);
    expect(figures.filter(({ column }) => column === 0).every(({ number }) => number === undefined)).toBe(
      true,
    );
    expect(cellOf(plan, "43,476").column).toBe(chart?.source.columnCount);
  });

  it("leave a cell blank that has no figure, and say what was typed", () => {
    expect(textsInOrder(plan)).not.toContain("―");
    expect(textsInOrder(plan)).toContain("※ 空欄は、数値がないもの（元の表では「―」）です。");
  });

  it("name unit, 出典 and notes beside the figures", () => {
    const texts = textsInOrder(plan);
    expect(texts).toEqual(
      expect.arrayContaining([
        "（単位：百万円）",
        "出典：あおばの財政状況 2020年度版",
        "※ 四捨五入しているため、合計と一致しないことがあります。",
      ]),
    );
  });

  it("keep a table and its chart on one page", () => {
    const starts = [0, ...plan.pageBreaks, plan.rowHeights.length];
    for (const { area, source } of plan.charts ?? []) {
      const page = starts.findIndex((start, at) => area.row >= start && area.row < (starts[at + 1] ?? 0));
      expect(source.row + source.rowCount).toBeLessThanOrEqual(starts[page + 1] ?? 0);
    }
    for (const height of pageHeights(plan)) expect(height).toBeLessThanOrEqual((841.89 - 85) * 0.97);
  });

  it("show their columns and titles in the picture of a page", () => {
    const { boxes } = drawPage(plan, 0);
    const places = boxes.map(({ x, y }) => `${x},${y}`);
    expect(new Set(places).size).toBe(places.length);
    const [chart] = plan.charts ?? [];
    const columns = boxes.filter(({ style }) => style.fill === chart?.series[0]?.fill);
    expect(columns).toHaveLength(5);
    const lines = boxes.flatMap((box) => box.lines.map(({ text }) => text));
    expect(lines).toContain("本市の市税収入の推移（単位：百万円）");
  });
});

describe("the page", () => {
  it("lies across where the series need it, and is refused where even that is too narrow", () => {
    expect(planOf(wide(4, 1_234_567)).page.orientation).toBe("portrait");
    expect(planOf(wide(12, 1_234)).page.orientation).toBe("landscape");
    const read = valueOf(readSeries([sheetOf("表", wide(30, 1_234))]));
    expect(laySeriesCharts(read, "mincho")).toMatchObject({
      ok: false,
      problem: { code: "plainCellUnclear", why: "tooWide" },
    });
  });

  it("prints negative figures with △ and small ones with the decimals that the sheet shows", () => {
    const rows: DrawnTable = [
      ["年度", "収支"],
      ["R3", -1.5],
      ["R4", 0.25],
      ["出典：決算書", ""],
    ];
    const plan = planOf(rows);
    expect(cellOf(plan, "△1.50").number).toEqual({ value: -1.5, format: '#,##0.00;"△"#,##0.00' });
    expect(cellOf(plan, "0.25").number).toEqual({ value: 0.25, format: "#,##0.00" });
    expect(plan.charts?.[0]?.axisFormat).toBe("#,##0.00");
  });

  it("gives every series of a chart a look that its neighbours do not have", () => {
    for (const { series } of planOf(wide(9, 10)).charts ?? []) {
      series.slice(1).forEach((look, index) => expect(look.fill).not.toBe(series[index]?.fill));
    }
  });
});
