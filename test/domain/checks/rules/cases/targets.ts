import { percent } from "../../../../support/report-form";
import { cells, type RuleTables } from "../../../../support/rule-cases";

/** Sheets for the rules of targets. */
export const targetsCases = {
  "target-changed": [
    ["lower than the master's", { cells: { H4: 70 }, master: {} }, "H4"],
    ["以上 became 以下", { cells: { H6: "1,200以下" }, master: { cells: { H6: "1,200以上" } } }, "H6"],
    ["written in another way", { cells: { H6: "１，２００人" }, master: {} }, ""],
    ["the same", { master: {} }, ""],
  ],
  "target-missing": [
    ["blank where the master has a target", { cells: { H6: "" }, master: {} }, "H6"],
    ["a dash where the master has a target", { cells: { H6: "―" }, master: {} }, "H6"],
    ["blank in both", { cells: { H6: "" }, master: { cells: { H6: "―" } } }, ""],
    ["blank without a master", cells({ H6: "" }), ""],
  ],
  "target-added": [
    ["a target where the master has none", { master: { cells: { H6: "―" } } }, "H6"],
    ["none in both", { cells: { H6: "" }, master: { cells: { H6: "" } } }, ""],
    ["the same target", { master: {} }, ""],
  ],
  "target-zero": [
    ["nothing is aimed at", cells({ H6: 0 }), "H6"],
    ["less is better", cells({ D6: "公用車の事故件数（少ないほど良い）", H6: 0, I6: 0 }), ""],
    ["a target above zero", {}, ""],
  ],
  "target-lowered": [
    [
      "made easier in the column of revised targets",
      cells({ H3: "令和６年度\n当初目標", N3: "令和６年度\n変更後目標", H6: 1300, N6: 1200 }),
      "N6",
    ],
    [
      "made easier with a remark",
      cells({
        H3: "令和６年度\n当初目標",
        N3: "令和６年度\n変更後目標",
        H6: 1300,
        N6: 1200,
        M6: "計画の改定による",
      }),
      "",
    ],
    ["raised", cells({ H3: "令和６年度\n当初目標", N3: "令和６年度\n変更後目標", H6: 1100, N6: 1200 }), ""],
  ],
  "target-differs-from-last-year": [
    [
      "last year's book gave another target for this year",
      { lastYear: { cells: { N3: "令和６年度\n目標", N6: 1300 } } },
      "H6",
    ],
    ["last year's book gave the same", { lastYear: { cells: { N3: "令和６年度\n目標", N6: 1200 } } }, ""],
    ["last year's book gave none", { lastYear: { cells: { N3: "令和６年度\n目標", N6: "―" } } }, ""],
  ],
  "direction-doubtful": [
    ["the target is below the baseline", cells({ N3: "基準値\n（令和２年度）", N6: 1500 }), "H6"],
    [
      "the name says that less is better",
      cells({ D6: "苦情の件数（少ないほど良い）", N3: "基準値\n（令和２年度）", N6: 1500 }),
      "",
    ],
    ["the target is above the baseline", cells({ N3: "基準値\n（令和２年度）", N6: 900 }), ""],
    [
      "the target of a later year is above the baseline",
      cells({ N3: "基準値\n（令和２年度）", N6: 1500, O3: "令和８年度\n目標", O6: 1600 }),
      "",
    ],
    [
      "the same level is to be kept",
      cells({ N3: "基準値\n（令和２年度）", N6: 1210, O3: "令和８年度\n目標", O6: 1200 }),
      "",
    ],
  ],
  "rate-without-target": [
    ["a rate beside a blank target", cells({ H6: "" }), "J6"],
    ["a dash beside a blank target", cells({ H6: "", J6: "―" }), ""],
    ["a rate beside a target", cells({ J6: percent(102.9) }), ""],
  ],
} satisfies RuleTables;
