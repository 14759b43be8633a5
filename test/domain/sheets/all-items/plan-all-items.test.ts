import { planAllItems } from "../../../../src/domain/sheets/all-items/plan-all-items";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { manyIndicators, requestFor, requestOf } from "../layout-request";
import { cellOf, textsInOrder } from "../read-sheet-plan";

const rowWith = (plan: SheetPlan, text: string): readonly string[] => {
  const { row } = cellOf(plan, text);
  return plan.cells.filter((cell) => cell.row === row).map((cell) => cell.text);
};

describe("「全項目一覧」 of 厚木市", () => {
  it("prints title, counts, headings and the published figures", async () => {
    const plan = planAllItems(await requestOf("atsugi-keiei-plan.xlsx", 2019));
    expect(textsInOrder(plan).slice(0, 12)).toEqual([
      "第６次行政改革大綱「あつぎ行政経営プラン」　令和元（2019）年度　全項目一覧",
      "指標 32項目　目標設定 27項目（達成 17項目、未達成 10項目）　目標未設定 5項目",
      "No.",
      "計画名",
      "指標名",
      "目標",
      "実績",
      "達成率",
      "達成状況",
      "所管課",
      "備考",
      "重点目標１ 強い組織をつくる",
    ]);
    expect(rowWith(plan, "売却等件数")).toEqual([
      "19",
      "未利用地の積極的活用",
      "売却等件数",
      "1 件",
      "0 件",
      "0％",
      "未達成",
      "財産管理課",
      "※ 対象の土地については、令和２年度に売却済み。",
    ]);
    const numbers = plan.cells.filter(({ column, row }) => column === 0 && row > 3).map(({ text }) => text);
    expect(numbers.filter((text) => /^\d+$/.test(text))).toEqual(
      Array.from({ length: 32 }, (_, index) => String(index + 1)),
    );
  });

  it("says for every figure where it comes from", async () => {
    const plan = planAllItems(await requestOf("atsugi-keiei-plan.xlsx", 2019));
    const rate = cellOf(plan, "96.1％");
    expect(rate).toMatchObject({
      indicatorId: "取組一覧!E6",
      sources: [
        { sheet: "取組一覧", row: 5, column: 6 },
        { sheet: "取組一覧", row: 5, column: 7 },
      ],
    });
    const without = plan.cells.filter(
      ({ row, column, sources }) => row > 3 && column > 0 && sources.length === 0,
    );
    expect(without).toEqual([]);
  });
});

describe("the columns", () => {
  it("for unit, baseline, department and remarks are there only where the sheets have any", () => {
    const headings = (plan: SheetPlan): readonly string[] => rowWith(plan, "指標名");
    const all = planAllItems(requestFor(manyIndicators(6)));
    expect(headings(all)).toEqual(expect.arrayContaining(["単位", "基準値", "所管課"]));
    expect(headings(all)).not.toContain("備考");
    const few = planAllItems(requestFor([{ indicator: "あ", target: "1", actual: "1" }]));
    expect(headings(few)).toEqual(["No.", "計画名", "指標名", "目標", "実績", "達成率", "達成状況"]);
  });

  it("cut a text that no page can hold, without losing a character", () => {
    const indicator = Array.from({ length: 900 }, (_, index) => `${index}番目の名称`).join("");
    const plan = planAllItems(requestFor([{ indicator, target: "1", actual: "1" }]));
    const printed = plan.cells.filter(({ column, row }) => column === 2 && row > 2).map(({ text }) => text);
    expect(printed.length).toBeGreaterThan(1);
    expect(printed.join("")).toBe(indicator);
  });
});
