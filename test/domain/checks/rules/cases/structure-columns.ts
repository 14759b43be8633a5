import { withoutColumn } from "../../../../support/report-form";
import { gridOf, reportForm } from "../../../../support/report-form";
import { cells, type RuleTables } from "../../../../support/rule-cases";

/** Sheets for the rules of structure: columns. */
export const structureColumnsCases = {
  "column-added": [
    ["a column that the master does not have", { cells: { N3: "課長確認", N4: "済" }, master: {} }, "N3"],
    ["the master's columns", { master: {} }, ""],
    ["another column without a master", cells({ N3: "課長確認", N4: "済" }), ""],
  ],
  "column-missing": [
    ["達成率 is gone", { edit: withoutColumn("J"), master: {} }, "実績報告"],
    ["the reasons are gone", { edit: withoutColumn("L"), master: {} }, "実績報告"],
    ["the master's columns", { master: {} }, ""],
    ["a column called otherwise", { cells: { K3: "判定" }, master: {} }, ""],
  ],
  "heading-changed": [
    ["達成状況 is called 判定", { cells: { K3: "判定" }, master: {} }, "K3"],
    ["the same heading in another width", { cells: { A3: "Ｎｏ．" }, master: {} }, ""],
    ["the same heading on two lines", { cells: { L3: "未達成の理由・\n今後の対応" }, master: {} }, ""],
  ],
  "form-of-other-year": [
    [
      "last year in the title",
      { cells: { A1: "青葉野市行財政改革実施計画　令和５年度実績報告" }, master: {} },
      "A1",
    ],
    ["the same title", { master: {} }, ""],
    [
      "the year in western figures",
      { cells: { A1: "青葉野市行財政改革実施計画　2024年度実績報告" }, master: {} },
      "",
    ],
  ],
  "sheet-renamed": [
    ["the sheet has another name", { sheet: { name: "総務部" }, master: {} }, "総務部"],
    ["the same name", { master: {} }, ""],
    ["another name without a master", { sheet: { name: "総務部" } }, ""],
  ],
  "hidden-column": [
    ["this year's actuals are hidden", { sheet: { hiddenColumns: [8] } }, "I3"],
    ["the numbers are hidden", { sheet: { hiddenColumns: [0] } }, ""],
    ["last year's actuals are hidden", { sheet: { hiddenColumns: [6] } }, ""],
  ],
  "hidden-sheet": [
    [
      "a hidden sheet with indicators",
      { beside: [reportForm({ sheet: { name: "控え", visible: false } })] },
      "控え",
    ],
    [
      "a hidden sheet with a list of choices",
      { beside: [gridOf([["達成"], ["未達成"]], { name: "選択肢", visible: false })] },
      "",
    ],
    ["no hidden sheet", {}, ""],
  ],
} satisfies RuleTables;
