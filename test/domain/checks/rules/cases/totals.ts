import { gridOf, type FormCell } from "../../../../support/report-form";
import { cells, type CheckCase, type RuleTables } from "../../../../support/rule-cases";

/** The form with a sheet of counts beside it. */
const counted = (withTarget: number, achieved: number, notAchieved: number): CheckCase => ({
  beside: [
    gridOf(
      [
        ["項目", "件数"],
        ["目標を設定している項目", withTarget],
        ["目標達成項目", achieved],
        ["目標未達成項目", notAchieved],
      ],
      { name: "件数" },
    ),
  ],
});

const share = (shown: number): FormCell => ({
  value: shown / 100,
  shown: `${shown.toFixed(1)}%`,
  format: "0.0%",
});
/** The form with a summary of states beside it: counts and their shares. */
const summary = (counts: readonly number[], shares: readonly number[], total: number): CheckCase => ({
  beside: [
    gridOf(
      [
        ["項目", "件数", "割合"],
        ...["未着手", "取組中", "完了"].map((state, at) => [state, counts[at] ?? 0, share(shares[at] ?? 0)]),
        ["合計", total, share(100)],
      ],
      { name: "集計" },
    ),
  ],
});

const card = (name: string, actual: string, rate: string): readonly (readonly FormCell[])[] => [
  ["計画名", `${name}の推進`, "←", "←", "←", "←"],
  ["取組内容", "研修の実施", "←", "←", "←", "←"],
  ["指標名", `${name}に満足する職員の割合`, "←", "←", "←", "←"],
  ["目標", "80.0％", "実績", actual, "達成率", rate],
  [""],
];
/** An appendix with counts and the cards of the indicators that were not met. */
const appendix = (notAchieved: number, actuals: readonly string[]): CheckCase => ({
  sheets: [
    gridOf(
      [
        ["令和６年度の取組結果"],
        ["令和６年度目標を設定している項目", "←", "←", "←", "←", `${notAchieved + 4} 項目`],
        ["", "目標達成項目", "←", "←", "←", "4 項目"],
        ["", "目標未達成項目", "←", "←", "←", `${notAchieved} 項目`],
        [""],
        ["【令和６年度目標未達成項目】"],
        ...["働き方", "庁内応援", "人材育成"].flatMap((name, at) =>
          actuals[at] === undefined ? [] : card(name, actuals[at], "90.0％"),
        ),
      ],
      { name: "資料９" },
    ),
  ],
});

/** Sheets for the rules of totals. */
export const totalsCases = {
  "cards-count": [
    ["2 unmet are counted, 3 are shown", appendix(2, ["72.0％", "72.0％", "72.0％"]), "F4"],
    ["3 are counted, 2 are shown", appendix(3, ["72.0％", "72.0％"]), "F4"],
    ["as many as counted", appendix(3, ["72.0％", "72.0％", "72.0％"]), ""],
    ["a list with all of its indicators", counted(6, 4, 2), ""],
  ],
  "counts-do-not-add-up": [
    ["6 is not 4 + 3", counted(6, 4, 3), "B2"],
    ["6 is 4 + 2", counted(6, 4, 2), ""],
    ["no counts", {}, ""],
  ],
  "counts-differ-from-table": [
    ["5 met, the list has 4", counted(6, 5, 1), "B3 B4"],
    ["the list's counts", counted(6, 4, 2), ""],
    ["counts of a much larger plan", counted(60, 40, 20), ""],
  ],
  "summary-total-differs": [
    ["2 + 65 + 4 is not 70", summary([2, 65, 4], [2.8, 91.5, 5.6], 70), "B5"],
    ["2 + 65 + 4 is 71", summary([2, 65, 4], [2.8, 91.5, 5.6], 71), ""],
    ["no summary", {}, ""],
  ],
  "summary-share-differs": [
    ["65 of 71 is not 95.1 percent", summary([2, 65, 4], [2.8, 95.1, 5.6], 71), "C3"],
    ["the shares of the counts", summary([2, 65, 4], [2.8, 91.5, 5.6], 71), ""],
    ["cut off instead of rounded", summary([2, 65, 4], [2.8, 91.5, 5.6], 71), ""],
  ],
  "shares-do-not-add-up": [
    ["99.9 in all", summary([2, 65, 4], [2.8, 91.5, 5.6], 71), "C5"],
    ["100.0 in all", summary([1, 2, 1], [25, 50, 25], 4), ""],
    ["no summary", {}, ""],
  ],
  "relisted-counted": [
    ["再掲 in the remark", cells({ M6: "再掲（基本方針２）" }), "M6"],
    ["再掲 in the name", cells({ D6: "職員研修の受講者数（再掲）" }), "D6"],
    ["no 再掲", {}, ""],
    ["a remark", cells({ M6: "速報値" }), ""],
  ],
} satisfies RuleTables;
