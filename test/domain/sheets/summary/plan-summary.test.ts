import { planSummary } from "../../../../src/domain/sheets/summary/plan-summary";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { manyIndicators, requestFor, requestOf } from "../layout-request";
import { cellOf, textsInOrder } from "../read-sheet-plan";

/** The rows of the tables: name and counts. */
function rowsOf(plan: SheetPlan): readonly (readonly string[])[] {
  return plan.rowHeights
    .map((_, row) => plan.cells.filter((cell) => cell.row === row).map(({ text }) => text))
    .filter((texts) => texts.length === 9);
}

describe("「集計」", () => {
  it("prints the counts of 厚木市 by goal", async () => {
    const plan = planSummary(await requestOf("atsugi-keiei-plan.xlsx", 2019));
    expect(rowsOf(plan).slice(0, 5)).toEqual([
      [
        "重点目標",
        "指標数",
        "目標\n設定",
        "達成",
        "未達成",
        "実績\nなし",
        "判定\n不能",
        "目標\n未設定",
        "達成した\n割合",
      ],
      ["重点目標１ 強い組織をつくる", "11", "9", "6", "3", "0", "0", "2", "66.7％"],
      ["重点目標２ 強い財政をつくる", "10", "8", "5", "3", "0", "0", "2", "62.5％"],
      ["重点目標３ 市民とともに公共サービスを向上させる", "11", "10", "6", "4", "0", "0", "1", "60.0％"],
      ["計", "32", "27", "17", "10", "0", "0", "5", "63.0％"],
    ]);
    expect(textsInOrder(plan)).toContain("【所管課別】");
    expect(textsInOrder(plan)[1]).toMatch(
      /の令和元（2019）年度の成果指標27項目のうち17項目が目標を達成し、達成率は63\.0％となりました。$/,
    );
    expect(cellOf(plan, "行政経営課").sources).toEqual([{ sheet: "取組一覧", row: 7, column: 5 }]);
  });

  it("adds up in every table to the tally of the plan", () => {
    const { evaluation, ...request } = requestFor(manyIndicators(150));
    const rows = rowsOf(planSummary({ evaluation, ...request }));
    const totals = rows.filter(([name]) => name === "計");
    const isHead = ([name]: readonly string[]): boolean => name === "重点目標" || name === "所管課";
    expect(totals).toHaveLength(2);
    let sums = Array<number>(7).fill(0);
    for (const row of rows) {
      if (isHead(row)) continue;
      if (row[0] === "計") {
        expect(row.slice(1, 8).map(Number)).toEqual(sums);
        sums = Array<number>(7).fill(0);
        continue;
      }
      const counts = row.slice(1, 8).map(Number);
      sums = sums.map((sum, index) => sum + (counts[index] ?? 0));
      const [all = 0, withTarget = 0, achieved = 0, missed = 0, unreported = 0, unclear = 0, without = 0] =
        counts;
      expect([achieved + missed + unreported + unclear, withTarget + without]).toEqual([withTarget, all]);
    }
    expect(totals[0]?.[8]).toBe(evaluation.tally.achievedShare);
  });

  it("says where a goal or a department is not named", () => {
    const texts = textsInOrder(planSummary(requestFor([{ indicator: "あ", target: "1", actual: "1" }])));
    expect(texts).toEqual(expect.arrayContaining(["（重点目標の記載なし）", "（所管課の記載なし）"]));
  });
});
