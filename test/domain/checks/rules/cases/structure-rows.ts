import { rowBelow, withoutRow } from "../../../../support/report-form";
import { cells, type RuleTables } from "../../../../support/rule-cases";

const added = [7, "基本方針２　財政基盤の強化", "債権の管理", "分納の相談件数", "件", "収納課", 30, 40, 41];

const twin = [
  7,
  "基本方針１　業務の効率化",
  "人材の育成",
  "職員研修の受講者数",
  "人",
  "人事課",
  1168,
  1200,
  1235,
];

/** Sheets for the rules of structure: rows. */
export const structureRowsCases = {
  "hidden-row": [
    ["one row with an indicator", { sheet: { hiddenRows: [5] } }, "A6"],
    ["two rows next to each other are one finding", { sheet: { hiddenRows: [5, 6] } }, "A6"],
    ["a hidden row above the table", { sheet: { hiddenRows: [1] } }, ""],
    ["no hidden row", {}, ""],
  ],
  "row-deleted": [
    ["an indicator of the master is gone", { edit: withoutRow(5), master: {} }, "実績報告"],
    ["one of another department is not awaited", { edit: withoutRow(9), master: {} }, ""],
    ["all of them", { master: {} }, ""],
  ],
  "row-inserted": [
    ["an indicator that the master does not have", { edit: rowBelow(9, added), master: {} }, "D10"],
    ["the master's indicators", { master: {} }, ""],
    ["one under another name", { cells: { D4: "電子決裁の割合" }, master: {} }, ""],
  ],
  "rows-reordered": [
    [
      "the third indicator stands last",
      { edit: (rows) => [...withoutRow(6)(rows), rows[5] ?? []], master: {} },
      "D9",
    ],
    ["the master's order", { master: {} }, ""],
    ["a row between is missing", { edit: withoutRow(6), master: {} }, ""],
  ],
  "note-row": [
    ["a note between the indicators", { edit: rowBelow(6, ["※１　分母を見直した。"]) }, "A7"],
    [
      "a note below that the master does not have",
      { cells: { A11: "※ 担当より：３月末時点の値です。" }, master: {} },
      "A11",
    ],
    [
      "the master's own note below",
      { cells: { A11: "※ 黄色のセルに記入" }, master: { cells: { A11: "※ 黄色のセルに記入" } } },
      "",
    ],
    ["a note below without a master", cells({ A11: "※ 担当より：３月末時点の値です。" }), ""],
  ],
  "merged-figures": [
    ["two indicators share one actual", cells({ I6: 1235, I7: "↑" }), "I6"],
    ["two indicators share their initiative", cells({ C5: "↑" }), ""],
    ["nothing is merged", {}, ""],
  ],
  "name-missing": [
    ["figures without the name of an indicator", cells({ D5: "" }), "D5"],
    ["a row of dashes without a name", { edit: rowBelow(9, ["", "", "", "", "", "", "", "―", "―"]) }, ""],
    ["every row has a name", {}, ""],
  ],
  "number-repeated": [
    ["the same number twice", cells({ A6: 2 }), "A6"],
    ["each number once", {}, ""],
    ["numbers that count the goals", cells({ A5: 1, A6: 1, A7: 1, A8: 2, A9: 2 }), ""],
  ],
  "indicator-repeated": [
    ["the same indicator with the same figures", { edit: rowBelow(9, twin) }, "D10"],
    ["the same indicator, marked as 再掲", { edit: rowBelow(9, [...twin, "", "", "", "再掲"]) }, ""],
    [
      "the same name in another department",
      {
        edit: rowBelow(
          9,
          twin.map((cell) => (cell === "人事課" ? "消防課" : cell)),
        ),
      },
      "",
    ],
  ],
} satisfies RuleTables;
