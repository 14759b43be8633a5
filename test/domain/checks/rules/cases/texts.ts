import { withoutColumn } from "../../../../support/report-form";
import { cells, type RuleTables } from "../../../../support/rule-cases";

/** Sheets for the rules of texts. */
export const textsCases = {
  "reason-missing": [
    ["unmet without a reason", cells({ L5: "" }), "L5"],
    ["unmet with a dash", cells({ L5: "―" }), "L5"],
    ["unmet with a reason", {}, ""],
    ["met without a reason", cells({ L4: "" }), ""],
  ],
  "reason-says-nothing": [
    ["it says again that the target was not met", cells({ L5: "目標値に届かなかったため。" }), "L5"],
    ["特になし", cells({ L5: "特になし" }), "L5"],
    ["it says why", cells({ L5: "応募が少なく、目標に届かなかったため。" }), ""],
    ["特になし where the target was met", cells({ L4: "特になし" }), ""],
  ],
  "over-achieved-without-reason": [
    ["far above the target without a word", cells({ I6: 2400 }), "I6"],
    ["far above the target with a remark", cells({ I6: 2400, M6: "研修を動画で配信したため" }), ""],
    ["a little above", {}, ""],
  ],
  "unmet-two-years": [
    ["unmet last year and this year", { lastYear: { cells: { H5: 2400, I5: 2210 } } }, "I5 I7"],
    ["met last year", { lastYear: { cells: { H5: 2000, I5: 2210, H7: 12, I7: 12.7 } } }, ""],
    ["nothing is known of last year's target", {}, ""],
  ],
  "same-text-as-last-year": [
    ["last year's reasons, word for word", { lastYear: {} }, "L5 L7"],
    [
      "other reasons",
      { cells: { L5: "機器の納入が遅れたため。", L7: "欠員が生じたため。" }, lastYear: {} },
      "",
    ],
    [
      "the same few characters",
      { cells: { L5: "集計中", L7: "" }, lastYear: { cells: { L5: "集計中" } } },
      "",
    ],
  ],
  placeholder: [
    ["調整中 as a reason", cells({ L5: "調整中" }), "L5"],
    ["circles for a number", cells({ I6: "●●" }), "I6"],
    ["a stand-in in brackets", cells({ M4: "対象は全課（要確認）" }), "M4"],
    ["what is being done in a sentence", cells({ L5: "関係機関と調整中のため、導入が遅れた。" }), ""],
    ["集計中 tells when the actual comes", cells({ I6: "集計中" }), ""],
  ],
  "indicator-renamed": [
    ["the column of names is gone", { edit: withoutColumn("D"), master: {} }, ""],
    ["a word was left out", { cells: { D7: "年次有給休暇の取得日数" }, master: {} }, "D7"],
    ["another width", { cells: { D9: "貸付けを始めた土地の数(累計)" }, master: {} }, ""],
    ["the same name", { master: {} }, ""],
  ],
  "initiative-renamed": [
    ["another name", { cells: { C4: "デジタル化の推進" }, master: {} }, "C4"],
    ["a space within", { cells: { C4: "業務の デジタル化" }, master: {} }, ""],
    ["the same name", { master: {} }, ""],
  ],
  "department-changed": [
    ["another department of the master", { cells: { F6: "財政課" }, master: {} }, "F6"],
    ["one that the master does not know", { cells: { F6: "人財課" }, master: {} }, ""],
    ["the same", { master: {} }, ""],
  ],
  "department-not-in-list": [
    ["the column of departments is gone", { edit: withoutColumn("F"), master: {} }, ""],
    ["one that the master does not know", { cells: { F6: "人財課" }, master: {} }, "F6"],
    ["another one of the master", { cells: { F6: "財政課" }, master: {} }, ""],
    ["the same with a space", { cells: { F6: "人事　課" }, master: {} }, ""],
  ],
  "department-missing": [
    ["blank where the others have one", cells({ F6: "" }), "F6"],
    ["all have one", {}, ""],
    ["nobody has one", cells({ F4: "", F5: "", F6: "", F7: "", F8: "", F9: "" }), ""],
  ],
} satisfies RuleTables;
