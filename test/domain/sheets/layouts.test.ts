import { areaContains } from "../../../src/domain/grid/cell-address";
import type { LayoutRequest } from "../../../src/domain/sheets/layout-request";
import { isLayoutId, layouts, type LayoutId } from "../../../src/domain/sheets/layouts";
import { sourceLayouts } from "../../../src/domain/sheets/source-layouts";
import { gridsFromXlsx } from "../../support/grid-from-xlsx";
import { fixturePath } from "../../support/open-fixture";
import type { SheetPlan } from "../../../src/domain/sheets/sheet-plan";
import { manyIndicators, requestFor, requestOf } from "./layout-request";
import { stylesAt } from "./read-sheet-plan";

const ids = Object.keys(layouts).filter(isLayoutId);
const a4 = { portrait: { width: 595.28, height: 841.89 }, landscape: { width: 841.89, height: 595.28 } };

const books: Readonly<Record<string, () => Promise<LayoutRequest>>> = {
  "32 indicators": () => requestOf("atsugi-keiei-plan.xlsx", 2019),
  "several years": () => requestOf("year-matrix-r3-r8.xlsx", 2024),
  "300 indicators": async () => requestFor(manyIndicators(300)),
  "nothing to list": async () => requestFor([]),
};

/** Height of each page, rows that Excel repeats on the pages after the first included. */
function pageHeights({ rowHeights, pageBreaks, page }: SheetPlan): readonly number[] {
  const { first = 0, last = -1 } = page.titleRows ?? {};
  const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);
  const repeated = sum(rowHeights.slice(first, last + 1));
  const starts = [0, ...pageBreaks];
  return starts.map(
    (start, index) => sum(rowHeights.slice(start, starts[index + 1])) + (index === 0 ? 0 : repeated),
  );
}

/** The parts of a plan in which an error would show on paper. */
function faultsOf(plan: SheetPlan): readonly string[] {
  const { margins, orientation, printArea } = plan.page;
  const paper = a4[orientation];
  const faults: string[] = [];
  const width = plan.columnWidths.slice(0, printArea.columnCount).reduce((all, one) => all + one, 0);
  if (width > paper.width - margins.left - margins.right - 10) faults.push(`${width} pt wide`);
  if (plan.columnWidths.some((one) => !Number.isInteger(one / 0.75))) faults.push("broken pixels");
  for (const height of pageHeights(plan)) {
    if (height > (paper.height - margins.top - margins.bottom) * 0.97) faults.push(`${height} pt high`);
  }
  for (const { row, rowCount, column, columnCount } of plan.merges) {
    if (plan.pageBreaks.some((at) => at > row && at < row + rowCount)) faults.push(`row ${row} divided`);
    if (!areaContains(printArea, row + rowCount - 1, column + columnCount - 1))
      faults.push(`row ${row} outside`);
  }
  const taken = new Set<number>();
  for (const { area } of plan.styledAreas) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const place = row * 1_000 + column;
        if (taken.has(place)) faults.push(`two styles at ${row},${column}`);
        taken.add(place);
      }
    }
  }
  for (const { row, column, text } of plan.cells) {
    if (!taken.has(row * 1_000 + column)) faults.push(`no style for ${text}`);
  }
  return faults;
}

describe.each(ids)("the layout %s", (id: LayoutId) => {
  it.each(Object.keys(books))("stands on A4 without a fault: %s", async (name) => {
    const request = await (books[name] ?? (async () => requestFor([])))();
    const plan = layouts[id](request);
    expect(faultsOf(plan)).toEqual([]);
    expect(plan.layout).toBe(id);
    expect(plan.sheetName.length).toBeLessThanOrEqual(31);
    expect(plan.page.footerCenter).toContain("&P");
    const used = new Set(plan.styledAreas.map(({ style }) => style));
    if (id !== "shiryo9") expect([...used].sort()).toEqual(Object.keys(plan.styles).sort());
  });

  it("takes the officer's heading and font", async () => {
    const request = await requestOf("atsugi-keiei-plan.xlsx", 2019);
    const plan = layouts[id]({ ...request, title: "別表１", font: "gothic" });
    expect(plan.cells[0]?.text).toBe("別表１");
    expect(new Set(Object.values(plan.styles).map(({ font }) => font.name))).toEqual(
      new Set(["ＭＳ ゴシック"]),
    );
  });
});

const sources = [
  ["effect-history", "layouts/source-tables.xlsx"],
  ["viewpoints", "layouts/source-tables.xlsx"],
  ["organisations", "layouts/source-tables.xlsx"],
  ["effect-table", "layouts/effect-years.xlsx"],
  ["series-charts", "layouts/chart-tables.xlsx"],
] as const;

describe.each(sources)("the layout %s of a plain table", (id, book) => {
  it("stands on A4 without a fault, in the chosen font and in greys alone", async () => {
    const made = sourceLayouts[id](await gridsFromXlsx(fixturePath(book)), "gothic");
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    const { plan } = made.value;
    expect(faultsOf(plan)).toEqual([]);
    expect(plan.layout).toBe(id);
    const looks = Object.values(plan.styles);
    expect(new Set(looks.map(({ font }) => font.name))).toEqual(new Set(["ＭＳ ゴシック"]));
    const fills = [
      ...looks.flatMap(({ fill }) => fill ?? []),
      ...(plan.charts ?? []).flatMap(({ series }) => series.map(({ fill }) => fill)),
    ];
    for (const fill of fills) expect(fill).toMatch(/^#([0-9A-F]{2})\1\1$/);
  });
});

describe("tables with one item a row", () => {
  const tables: readonly LayoutId[] = ["all-items", "trend", "final-target"];

  it.each(tables)("%s has every indicator exactly once, by its name cell", async (id) => {
    for (const make of [books["several years"], books["32 indicators"]]) {
      const request = await (make ?? (async () => requestFor([])))();
      if (id === "final-target" && request.evaluation.fiscalYear === 2019) continue;
      const plan = layouts[id](request);
      for (const { indicator } of request.evaluation.indicators) {
        const { cell } = indicator.name;
        const named = plan.cells.filter(
          ({ indicatorId, sources, column }) =>
            indicatorId === indicator.id &&
            column > 0 &&
            sources[0]?.row === cell.row &&
            sources[0].column === cell.column,
        );
        expect(named).toHaveLength(1);
      }
    }
  });

  it.each(["all-items", "final-target"] as const)("%s repeats its heading rows on every page", async (id) => {
    const plan = layouts[id](await requestOf("year-matrix-r3-r8.xlsx", 2024));
    const { first = -1, last = -1 } = plan.page.titleRows ?? {};
    const texts = plan.cells.filter(({ row }) => row >= first && row <= last).map(({ text }) => text);
    expect(texts).toContain("指標名");
    expect(stylesAt(plan, first, 0)).toEqual(["達成帳 表 項目名"]);
  });

  it("names the goal again at the top of a page that goes on with it", () => {
    const plan = layouts["all-items"](requestFor(manyIndicators(300)));
    expect(plan.pageBreaks.length).toBeGreaterThan(5);
    for (const row of plan.pageBreaks) {
      expect(plan.cells.find((cell) => cell.row === row)?.text).toMatch(/^重点目標\d(?:（続き）)?$/);
      const lastOfPage = plan.cells.filter((cell) => cell.row === row - 1);
      expect(lastOfPage.length).toBeGreaterThan(1);
    }
  });
});
