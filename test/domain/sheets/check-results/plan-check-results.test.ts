import { areaContains } from "../../../../src/domain/grid/cell-address";
import {
  planCheckResults,
  type CheckResultRow,
} from "../../../../src/domain/sheets/check-results/plan-check-results";
import { pageHeight } from "../../../../src/domain/sheets/check-results/form";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { cellOf, stylesAt, textsInOrder } from "../read-sheet-plan";

const cell = { sheet: "実績報告", row: 8, column: 9 };
const row: CheckResultRow = {
  severity: "error",
  department: "人事課",
  indicator: "年次有給休暇の平均取得日数",
  sheet: "実績報告",
  cell,
  message: "達成率が「99.8%」になっていますが、計算すると「99.2％」です。",
  suggestion: "達成率を「99.2％」に直すか、目標と実績が正しいか確かめてください。",
  reason: null,
};

const plan = (rows: readonly CheckResultRow[], planName: string | null = null): SheetPlan =>
  planCheckResults({ planName, fiscalYear: 2024, rows, font: "mincho" });

/** Height of each page, the repeated heading row of the pages after the first included. */
function pagesOf({ rowHeights, pageBreaks, page }: SheetPlan): readonly number[] {
  const starts = [0, ...pageBreaks];
  const heading = rowHeights[page.titleRows?.first ?? -1] ?? 0;
  return starts.map((start, index) => {
    const heights = rowHeights.slice(start, starts[index + 1]);
    return heights.reduce((sum, height) => sum + height, index === 0 ? 0 : heading);
  });
}

describe("「点検結果」", () => {
  it("prints one row a finding under its heading, and says where each comes from", () => {
    const one = plan([row], "行政改革大綱");
    expect(textsInOrder(one)).toEqual([
      "行政改革大綱　点検結果（令和６年度）",
      "要修正 1件、要確認 0件、参考 0件（ほかに確認済み 0件）",
      "No.",
      "重要度",
      "所管課",
      "指標名",
      "シート",
      "セル",
      "内容",
      "確認・修正のお願い",
      "確認済みの理由",
      "1",
      "要修正",
      "人事課",
      "年次有給休暇の平均取得日数",
      "実績報告",
      "J9",
      row.message,
      row.suggestion,
    ]);
    expect(cellOf(one, row.message).sources).toEqual([cell]);
    expect(cellOf(one, "No.").sources).toEqual([]);
  });

  it("puts what is left to do first, by severity, and what was confirmed last", () => {
    const rows = [
      { ...row, severity: "info" as const, department: "い課" },
      { ...row, reason: "前年度と同じ扱い", department: "ろ課" },
      { ...row, severity: "warning" as const, department: "は課" },
      { ...row, department: "に課" },
    ];
    const one = plan(rows);
    const departments = one.cells.filter(({ column, row: at }) => column === 2 && at > 2);
    expect(departments.map(({ text }) => text)).toEqual(["に課", "は課", "い課", "ろ課"]);
    expect(cellOf(one, "前年度と同じ扱い")).toMatchObject({ row: 6, column: 8 });
    expect(textsInOrder(one)[1]).toBe("要修正 1件、要確認 1件、参考 1件（ほかに確認済み 1件）");
  });

  it("says so where nothing was found", () => {
    expect(textsInOrder(plan([])).at(-1)).toBe("指摘はありません。");
  });

  it("names the plan's text where a finding stands on no sheet, and leaves the cell blank", () => {
    const one = plan([{ ...row, sheet: null, cell: null }]);
    const cells = one.cells.filter(({ row: at }) => at === 3);
    expect(cells.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 6, 7]);
    expect(cells.find(({ column }) => column === 4)?.text).toBe("本文");
  });

  it("is printed on A4 landscape, the heading row on every page, and fits the paper", () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      ...row,
      message: row.message.repeat(1 + (index % 4)),
    }));
    const long = plan(rows);
    const { paper, orientation, titleRows, margins } = long.page;
    expect([paper, orientation, titleRows]).toEqual(["A4", "landscape", { first: 2, last: 2 }]);
    expect(long.cells.filter(({ row: at }) => at === 2).map(({ text }) => text)).toContain("内容");
    const width = long.columnWidths.reduce((sum, one) => sum + one, 0);
    expect(width).toBeLessThan(841.89 - margins.left - margins.right);
    const pages = pagesOf(long);
    expect(pages.length).toBeGreaterThan(5);
    for (const height of pages) expect(height).toBeLessThanOrEqual(pageHeight);
    expect(long.cells.filter(({ column, row: at }) => column === 6 && at > 2)).toHaveLength(120);
  });

  it("gives every cell one look, and a row the height that its longest text needs", () => {
    const one = plan([row, { ...row, message: row.message.repeat(6) }]);
    one.rowHeights.forEach((_height, at) =>
      one.columnWidths.forEach((_width, column) => expect(stylesAt(one, at, column)).toHaveLength(1)),
    );
    const [short = 0, tall = 0] = one.rowHeights.slice(3);
    expect(tall).toBeGreaterThan(short * 2);
    expect(one.merges.filter((area) => areaContains(area, 3, 6))).toEqual([]);
  });

  it("cuts a text that no page can hold, without losing a character", () => {
    const message = Array.from({ length: 200 }, (_, index) => `${index}番目の相違です。`).join("");
    const one = plan([{ ...row, message }]);
    const printed = one.cells.filter(({ column, row: at }) => column === 6 && at > 2);
    expect(printed.length).toBeGreaterThan(1);
    expect(printed.map(({ text }) => text).join("")).toBe(message);
    for (const height of pagesOf(one)) expect(height).toBeLessThanOrEqual(pageHeight);
  });
});
