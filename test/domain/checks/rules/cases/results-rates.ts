import { percent } from "../../../../support/report-form";
import { cells, type RuleTables } from "../../../../support/rule-cases";

/** Sheets for the rules of results: rates. */
export const resultsRatesCases = {
  "stated-rate-differs": [
    ["two digits exchanged", cells({ J6: percent(109.2) }), "J6"],
    ["divided the other way round", cells({ J5: percent(104.8) }), "J5"],
    ["divided by last year's actual", cells({ J6: percent(105.7) }), "J6"],
    ["a decimal point too far right", cells({ J6: percent(1029.2) }), "J6"],
    ["as computed", {}, ""],
    [
      "most rates follow another method",
      cells({ J4: percent(113.8), J5: percent(60.7), J6: percent(209.4), J8: percent(181.9) }),
      "",
    ],
    ["as computed, to a whole number", cells({ J6: "103%" }), ""],
    ["a bare number in percent", cells({ J6: 102.9 }), ""],
  ],
  "stated-rate-rounding": [
    ["rounded up", cells({ J7: percent(99.3) }), "J7"],
    ["limited to 100", cells({ J6: percent(100) }), "J6"],
    ["rounded half up", {}, ""],
    ["another number", cells({ J6: percent(109.2) }), ""],
  ],
  "stated-rate-direction": [
    [
      "actual ÷ target of what should be small",
      cells({ D6: "苦情の件数（少ないほど良い）", I6: 1100, J6: percent(91.7) }),
      "J6",
    ],
    ["a dash for what should be small", cells({ D6: "苦情の件数（少ないほど良い）", I6: 1100, J6: "―" }), ""],
    ["actual ÷ target of what should be large", {}, ""],
  ],
  "stated-verdict-differs": [
    ["達成 below the target", cells({ K5: "達成" }), "K5"],
    ["未達成 above the target", cells({ K6: "未達成" }), "K6"],
    ["達成した above the target", cells({ K6: "達成した" }), ""],
    ["a rank", cells({ K5: "Ｂ" }), ""],
  ],
  "rate-verdict-clash": [
    [
      "未達成 beside 102.9 percent, a target in words",
      cells({ H6: "増加", I6: 1235, J6: "102.9%", K6: "未達成" }),
      "K6",
    ],
    ["達成 beside 95 percent, no figures to judge", cells({ H6: "", J6: "95.4%", K6: "達成" }), "K6"],
    ["達成 beside 102.9 percent", cells({ H6: "", J6: "102.9%", K6: "達成" }), ""],
    ["the figures can be judged", cells({ J5: "95.4%", K5: "達成" }), ""],
  ],
  "full-rate-unmet": [
    ["1,199.9 of 1,200 is shown as 100.0", cells({ I6: 1199.9, J6: percent(100), K6: "未達成" }), "J6"],
    ["met", cells({ I6: 1200, J6: percent(100) }), ""],
    ["99.9 is shown", cells({ I6: 1199, J6: percent(99.9), K6: "未達成" }), ""],
  ],
  "rate-missing": [
    ["blank where the others have a rate", cells({ J6: "" }), "J6"],
    ["no target, no rate", cells({ H6: "", J6: "" }), ""],
    ["nobody wrote a rate", cells({ J4: "", J5: "", J6: "", J7: "", J8: "", J9: "" }), ""],
  ],
  "verdict-missing": [
    ["blank where the others have a verdict", cells({ K6: "" }), "K6"],
    ["no actual, no verdict", cells({ I6: "", K6: "" }), ""],
    ["nobody wrote a verdict", cells({ K4: "", K5: "", K6: "", K7: "", K8: "", K9: "" }), ""],
  ],
  "rate-method-differs": [
    [
      "four of six rates follow another method",
      cells({ J4: percent(113.8), J5: percent(60.7), J6: percent(209.4), J8: percent(181.9) }),
      "J4",
    ],
    ["one rate differs", cells({ J6: percent(109.2) }), ""],
    ["all are as computed", {}, ""],
  ],
} satisfies RuleTables;
