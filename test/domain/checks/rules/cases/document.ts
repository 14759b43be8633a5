import { type RuleTables } from "../../../../support/rule-cases";

/** Sheets for the rules of document. */
export const documentCases = {
  "text-share-differs": [
    ["in brackets behind the word", { text: "成果指標の達成率（33.3％）を踏まえ、見直しました。" }, "text"],
    ["with the year in brackets", { text: "目標達成率（令和６年度）：33.3％" }, "text"],
    ["of the indicators as a whole", { text: "指標全体の 50.0％が目標を達成しました。" }, "text"],
    ["only a share of six can be 33.3", { text: "令和６年度の達成率は 33.3％でした。" }, "text"],
    ["a rate that is no share of six", { text: "令和６年度の達成率は 95.4％でした。" }, ""],
    ["of other people", { text: "職員の 33.3％が満足と回答しました。" }, ""],
    ["what is aimed at", { text: "令和９年度までに指標の達成率 80％以上を目指します。" }, ""],
    ["50.0％ instead of 4 of 6", { text: "令和６年度の達成率は、指標全体で 50.0％となりました。" }, "text"],
    ["broken over two lines", { text: "全ての指標の令和６年\n度の達成率が 59.\n3％となりました。" }, "text"],
    ["as computed", { text: "令和６年度の達成率は、指標全体で 66.7％となりました。" }, ""],
    ["roughly", { text: "令和６年度の達成率は、指標全体で約 67％となりました。" }, ""],
    ["of another year", { text: "令和５年度の達成率は、指標全体で 50.0％でした。" }, ""],
    ["of one indicator", { text: "電子決裁率は 50.0％で、達成率は 80.0％でした。" }, ""],
    ["something else in percent", { text: "高齢化率は 28.5％、消費税は 10％です。" }, ""],
  ],
  "text-count-differs": [
    ["met and unmet side by side", { text: "取組の状況は、達成５件、未達成１件です。" }, "text text"],
    ["how many have a target", { text: "６項目のうち５項目に目標を設定しています。" }, "text"],
    [
      "of quite another number of things",
      { text: "県内33市のうち16市、避難所は30項目のうち12項目が達成しました。" },
      "",
    ],
    ["5 of 6 met", { text: "令和６年度は、６項目のうち５項目が目標を達成しました。" }, "text"],
    ["3 unmet", { text: "令和６年度に未達成の項目は３項目でした。" }, "text"],
    ["as counted", { text: "令和６年度は、６項目のうち４項目が目標を達成しました。" }, ""],
    ["of another year", { text: "令和５年度は、６項目のうち５項目が目標を達成しました。" }, ""],
    ["other things", { text: "10 の条例を制定し、15 項目の見直しを行いました。" }, ""],
  ],
  "text-era-mismatch": [
    ["令和元（2020）年度", { text: "令和元（2020）年度に策定しました。" }, "text"],
    ["令和元（2019）年度", { text: "令和元（2019）年度に策定しました。" }, ""],
    ["平成 27（2015）年度", { text: "平成 27（2015）年度～令和２（2020）年度" }, ""],
  ],
} satisfies RuleTables;
