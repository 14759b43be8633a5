import { cells, type RuleTables } from "../../../../support/rule-cases";

const blank = { I4: "", I5: "", I6: "", I7: "", I8: "", I9: "" };

/** Sheets for the rules of results: actuals. */
export const resultsActualsCases = {
  "actual-missing": [
    ["a blank actual beside a target", cells({ I6: "", J6: "", K6: "" }), "I6"],
    ["the remark says when it comes", cells({ I6: "", J6: "", K6: "", M6: "９月確定予定" }), ""],
    ["no target either", cells({ H6: "", I6: "", J6: "", K6: "" }), ""],
    [
      "a note says what blank cells are",
      cells({ I6: "", J6: "", K6: "", A11: "※ 実績の空欄は、集計中のもの" }),
      "",
    ],
    ["nothing is filled in yet", cells(blank), ""],
  ],
  "no-actuals": [
    ["nothing is filled in yet", cells(blank), "I4"],
    ["one actual is filled in", cells({ ...blank, I9: 52 }), ""],
    ["everything is filled in", {}, ""],
  ],
  "actual-pending": [
    ["still to come", cells({ I6: "集計中" }), "I6"],
    ["blank, and the remark says when", cells({ I6: "", J6: "", K6: "", M6: "９月確定予定" }), "I6"],
    ["a number", {}, ""],
    ["blank without a word", cells({ I6: "" }), ""],
  ],
  "actual-dash": [
    ["a dash without a word", cells({ I6: "―" }), "I6"],
    ["a dash with a remark", cells({ I6: "―", M6: "隔年調査のため" }), ""],
    ["a dash without a target", cells({ H6: "―", I6: "―" }), ""],
  ],
  "zero-left-blank": [
    ["the rate is zero", cells({ I6: "", J6: "0.0%", K6: "未達成" }), "I6"],
    [
      "the reason says that there was none",
      cells({ I6: "", J6: "", K6: "未達成", L6: "申請がなかったため。" }),
      "I6",
    ],
    ["blank without a word", cells({ I6: "", J6: "", K6: "" }), ""],
    ["a written zero", cells({ I6: 0, J6: "0.0%", K6: "未達成" }), ""],
  ],
  "verdict-without-actual": [
    ["達成 beside a blank actual", cells({ I6: "", J6: "" }), "K6"],
    ["a blank verdict beside a blank actual", cells({ I6: "", J6: "", K6: "" }), ""],
    ["達成 beside an actual", {}, ""],
  ],
  "not-comparable": [
    ["words against a number", cells({ I6: "おおむね順調に進んでいる" }), "I6"],
    ["a number against a number", {}, ""],
    ["still to come", cells({ I6: "集計中" }), ""],
  ],
} satisfies RuleTables;
