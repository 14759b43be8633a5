import { areaContains } from "../../../../src/domain/grid/cell-address";
import { drawPage, pageCountOf } from "../../../../src/domain/sheets/drawing/draw-page";
import type { PlannedChart, SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { mostLines } from "../../../../src/domain/sheets/trend/trend-lines";
import { planTrend } from "../../../../src/domain/sheets/trend/plan-trend";
import { requestOf } from "../layout-request";
import { cellOf, printedPlan, textsInOrder } from "../read-sheet-plan";
import { requestOfYears, type Actuals } from "./many-years";

const eightYears: Actuals = Object.fromEntries(
  Array.from({ length: 8 }, (_year, index) => [2017 + index, `${1_000 * (index + 1)}`]),
);
const figuresOf = (plan: SheetPlan, { source }: PlannedChart): readonly (string | undefined)[] =>
  Array.from(
    { length: source.columnCount },
    (_year, at) =>
      plan.cells.find(({ row, column }) => row === source.row && column === source.column + at)?.text,
  );

describe("the lines of 「目標・実績の推移」", () => {
  let plan: SheetPlan;
  beforeAll(async () => {
    plan = planTrend(await requestOf("year-matrix-r3-r8.xlsx", 2026));
  });

  it("stand right of the years, each over the four rows of its indicator and in no other cell", () => {
    expect(plan.charts).toHaveLength(18);
    const column = plan.page.printArea.columnCount - 1;
    expect(cellOf(plan, "推移").column).toBe(column);
    for (const { area } of plan.charts ?? []) {
      expect(area).toMatchObject({ column, columnCount: 1, rowCount: 4 });
      expect(plan.merges).toContainEqual(area);
      const labels = plan.cells.filter(
        ({ row, column: at }) => at === 1 && row >= area.row && row < area.row + 4,
      );
      expect(labels.map(({ text }) => text).slice(0, 3)).toEqual(["目標", "実績", "達成率"]);
      expect(new Set(labels.map(({ indicatorId }) => indicatorId)).size).toBe(1);
      expect(
        plan.cells.some(({ row, column: at }) => at === column && row >= area.row && row < area.row + 4),
      ).toBe(false);
    }
  });

  it("are drawn from cells outside the print area, blank in the years that have no figure yet", () => {
    const [first] = plan.charts ?? [];
    if (!first) throw new Error("no line");
    expect(figuresOf(plan, first)).toEqual(["1,124", "1,480", "2,210", "2,386", undefined, undefined]);
    expect(areaContains(plan.page.printArea, first.source.row, first.source.column)).toBe(false);
    const name = plan.cells.find(
      ({ row, column }) => row === first.source.row && column === first.source.column - 1,
    );
    expect(name?.text).toBe("ＲＰＡ等による業務削減時間");
    const years = plan.cells.filter(
      ({ row, column }) => row === first.categories?.row && column >= first.source.column,
    );
    expect(years.map(({ text }) => text).slice(0, 2)).toEqual(["令和３年度", "令和４年度"]);
    expect(cellOf(plan, "推移の折れ線の元の数値（単位をそろえた実績。印刷されません）").row).toBe(0);
    expect(textsInOrder(printedPlan(plan)).join("")).not.toContain("印刷されません");
  });

  it("are seen in the picture of the pages, in parts where a year is missing", () => {
    const pages = Array.from({ length: pageCountOf(plan) }, (_page, index) => drawPage(plan, index));
    const strokes = pages.flatMap((page) => page.strokes);
    const connected = (plan.charts ?? []).map((chart) => {
      const figures = figuresOf(plan, chart);
      return figures.filter((figure, at) => figure !== undefined && figures[at + 1] !== undefined).length;
    });
    expect(strokes).toHaveLength(connected.reduce((sum, one) => sum + one, 0));
    for (const { width, strokes: lines } of pages) {
      for (const { from, to } of lines) {
        expect(to.x).toBeGreaterThan(from.x);
        expect(to.x).toBeLessThan(width - plan.page.margins.right);
      }
    }
  });
});

describe("an indicator without figures to compare", () => {
  it("has 「―」 in the place of a line, and a sheet without any has no such column", () => {
    const one = { 2023: "12件", 2024: "15件" };
    const none = { 2023: "検討中", 2024: "15件" };
    const plan = planTrend(requestOfYears([one, none], 2024));
    expect(plan.charts).toHaveLength(1);
    const column = plan.page.printArea.columnCount - 1;
    const marks = plan.cells.filter((cell) => cell.column === column && cell.text === "―");
    expect(marks.map(({ indicatorId }) => indicatorId)).toEqual(["指標一覧!D6"]);
    const without = planTrend(requestOfYears([none], 2024));
    expect(without.charts ?? []).toEqual([]);
    expect(textsInOrder(without)).not.toContain("推移");
    expect(without.columnWidths).toHaveLength(without.page.printArea.columnCount);
  });

  it("takes one figure for no line and two apart for two marks", () => {
    const plan = planTrend(requestOfYears([{ 2021: "5件", 2022: "未定", 2023: "8件" }], 2023));
    const [chart] = plan.charts ?? [];
    expect(chart && figuresOf(plan, chart)).toEqual(["5", undefined, "8"]);
    expect(drawPage(plan, 0).strokes).toEqual([]);
  });
});

describe("the size of the sheet", () => {
  it("leaves eight years and their lines on a page, and the figures uncut beside it", () => {
    const large = Object.fromEntries(
      Array.from({ length: 8 }, (_year, index) => [2017 + index, `${index + 1}兆2,345億円`]),
    );
    const plan = planTrend(requestOfYears([eightYears, large], 2024));
    expect(plan.page.orientation).toBe("landscape");
    const printed = plan.columnWidths.slice(0, plan.page.printArea.columnCount);
    expect(printed).toHaveLength(2 + 8 + 1);
    expect(printed.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(740.25);
    expect(Math.min(...printed.slice(2, -1))).toBeGreaterThan(70);
    const [, second] = plan.charts ?? [];
    for (let at = 0; at < 8; at++) {
      const column = (second?.source.column ?? 0) + at;
      const text = second && figuresOf(plan, second)[at];
      expect(plan.columnWidths[column]).toBeGreaterThan((text?.length ?? 0) * 4.5 + 7.5);
    }
  });

  it("is that of sixty lines at most: with more there is none, and the sheet says so", () => {
    const some = planTrend(requestOfYears(Array<Actuals>(mostLines).fill(eightYears), 2024));
    expect(some.charts).toHaveLength(mostLines);
    const many = planTrend(requestOfYears(Array<Actuals>(mostLines + 1).fill(eightYears), 2024));
    expect(many.charts ?? []).toEqual([]);
    expect(textsInOrder(many)).toContain(
      "※ 推移の折れ線は、60件を超えるとブックの動作が遅くなるため、載せていません。",
    );
    expect(textsInOrder(many)).toContain("114.3％ ↑");
  });
});
