import { areaContains, type Area } from "../../../../src/domain/grid/cell-address";
import { planShiryo9, type Shiryo9Options } from "../../../../src/domain/sheets/shiryo9/plan-shiryo9";
import { atsugiEvaluation, atsugiPlanName, publishedTexts } from "../atsugi";
import { buildEvaluation, indicatorRow } from "../build-evaluation";
import { cellOf, stylesAt, textsInOrder } from "../read-sheet-plan";

const options: Shiryo9Options = { planName: atsugiPlanName, title: null, font: "mincho" };

describe("資料9 of 厚木市", () => {
  const plan = planShiryo9(atsugiEvaluation(), options);

  it("prints what was published, to the character, in its order, and nothing else", () => {
    expect(textsInOrder(plan)).toEqual(publishedTexts());
  });

  it("lists its cells in reading order", () => {
    expect(plan.cells.map((cell) => cell.text)).toEqual(textsInOrder(plan));
  });

  it("takes two pages and turns the page where the published one does", () => {
    const firstOnPageTwo = plan.cells
      .filter((cell) => cell.row === plan.pageBreaks[0])
      .map((cell) => cell.text);
    expect(plan.pageBreaks).toHaveLength(1);
    expect(firstOnPageTwo).toEqual(["計画名", "企業誘致の促進"]);
  });

  it("says for every figure where it comes from", () => {
    const rate = cellOf(plan, "96.1％");
    expect(rate.indicatorId).toBe("取組一覧!E6");
    expect(rate.sources).toEqual([
      { sheet: "取組一覧", row: 5, column: 6 },
      { sheet: "取組一覧", row: 5, column: 7 },
    ]);
    expect(cellOf(plan, "69.0％").sources).toEqual([{ sheet: "取組一覧", row: 5, column: 6 }]);
    expect(cellOf(plan, "27 項目").sources).toEqual([]);
    expect(cellOf(plan, "計画名").sources).toEqual([]);
  });

  it("indents the two sub-rows of the counts by a cell, not by spaces", () => {
    const columns = [
      "令和元年度目標を設定している項目",
      "目標達成項目",
      "目標未達成項目",
      "令和元年度目標を設定していない項目※",
    ];
    expect(columns.map((text) => cellOf(plan, text).column)).toEqual([0, 1, 1, 0]);
    expect(plan.merges).toContainEqual({
      row: cellOf(plan, "目標達成項目").row,
      column: 0,
      rowCount: 2,
      columnCount: 1,
    });
  });

  it("keeps the three figures of an indicator in one row", () => {
    const { row } = cellOf(plan, "237 団体");
    const inRow = plan.cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell.text]);
    expect(inRow).toEqual([
      [0, "目 標"],
      [1, "237 団体"],
      [2, "実 績"],
      [3, "235 団体"],
      [4, "達成率"],
      [5, "99.2％"],
    ]);
  });

  it("is a sheet 資料9 on A4 portrait, centred, with page numbers", () => {
    expect(plan).toMatchObject({ sheetName: "資料9", layout: "shiryo9" });
    expect(plan.page).toMatchObject({
      paper: "A4",
      orientation: "portrait",
      centerHorizontally: true,
      footerCenter: "- &P -",
      printArea: { row: 0, column: 0, rowCount: plan.rowHeights.length, columnCount: 6 },
    });
  });

  it("fits the width of the page with some points to spare, in whole pixels", () => {
    const width = plan.columnWidths.reduce((sum, column) => sum + column, 0);
    const room = 595.28 - plan.page.margins.left - plan.page.margins.right;
    expect(room - width).toBeGreaterThan(10);
    expect(plan.columnWidths.every((column) => Number.isInteger(column / 0.75))).toBe(true);
  });

  it("uses few styles and every one that it defines", () => {
    const used = new Set(plan.styledAreas.map(({ style }) => style));
    expect([...used].sort()).toEqual(Object.keys(plan.styles).sort());
    expect(used.size).toBeLessThanOrEqual(8);
  });
});

describe("the shape of the sheet", () => {
  const rows = Array.from({ length: 60 }, (_, index) =>
    indicatorRow(index + 5, {
      goal: `重点目標${Math.floor(index / 7) + 1}`,
      initiative: `取組${Math.floor(index / 2)}`,
      content: Array.from({ length: (index % 5) + 1 }, (_unused, line) => `・取組の内容${line}`),
      remark: index % 4 === 0 ? "※ 備考です。" : undefined,
    }),
  );
  const plan = planShiryo9(buildEvaluation(rows), options);
  const inside = (inner: Area, outer: Area) =>
    areaContains(outer, inner.row, inner.column) &&
    areaContains(outer, inner.row + inner.rowCount - 1, inner.column + inner.columnCount - 1);

  it("has every merge inside the print area and none over another", () => {
    const seen = new Set<string>();
    for (const merge of plan.merges) {
      expect(inside(merge, plan.page.printArea)).toBe(true);
      for (let row = merge.row; row < merge.row + merge.rowCount; row++) {
        for (let column = merge.column; column < merge.column + merge.columnCount; column++) {
          expect(seen.has(`${row},${column}`)).toBe(false);
          seen.add(`${row},${column}`);
        }
      }
    }
  });

  it("gives all cells of a row of a card exactly one style, and empty rows none", () => {
    for (let row = 0; row < plan.rowHeights.length; row++) {
      const written = plan.cells.some((cell) => cell.row === row);
      for (let column = 0; column < 6; column++) {
        expect(stylesAt(plan, row, column)).toHaveLength(written ? 1 : 0);
      }
    }
  });

  it("writes only into the top-left cell of a merge", () => {
    for (const { row, column } of plan.cells) {
      const merge = plan.merges.find((one) => areaContains(one, row, column));
      if (merge !== undefined) expect([row, column]).toEqual([merge.row, merge.column]);
    }
  });

  it("fits the rows between two page breaks on a page", () => {
    const { top, bottom } = plan.page.margins;
    const starts = [0, ...plan.pageBreaks, plan.rowHeights.length];
    expect(plan.pageBreaks.length).toBeGreaterThan(3);
    for (let page = 1; page < starts.length; page++) {
      const height = plan.rowHeights.slice(starts[page - 1], starts[page]).reduce((sum, one) => sum + one, 0);
      expect(height).toBeLessThanOrEqual((841.89 - top - bottom) * 0.97);
    }
  });

  it("begins every page with a goal or with 計画名, never inside a card", () => {
    const first = plan.pageBreaks.map((row) => plan.cells.find((cell) => cell.row === row)?.text ?? "");
    for (const text of first) expect(text).toMatch(/^(計画名|重点目標\d+)$/);
  });

  it("never leaves a goal as the last row of a page", () => {
    const goals = plan.cells.filter((cell) => cell.text.startsWith("重点目標"));
    expect(goals).toHaveLength(9);
    for (const goal of goals) expect(plan.pageBreaks).not.toContain(goal.row + 1);
  });
});
