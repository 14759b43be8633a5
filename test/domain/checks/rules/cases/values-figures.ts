import { cells, type RuleTables } from "../../../../support/rule-cases";

/** Sheets for the rules of values: figures. */
export const valuesFiguresCases = {
  "order-of-magnitude": [
    ["one digit too many", cells({ I6: 12350 }), "I6"],
    ["one digit too few", cells({ I8: 503.6 }), "I8"],
    ["twice as many", cells({ I6: 2400 }), ""],
    ["a small count that jumps", cells({ G6: 1, H6: 1, I6: 12 }), ""],
  ],
  "cumulative-decreased": [
    ["fewer than last year", cells({ I9: 45 }), "I9"],
    ["as many as last year", cells({ I9: 48 }), ""],
    ["fewer, but not counted up", cells({ I6: 1100 }), ""],
  ],
  "share-above-100": [
    ["a share of 106 percent", cells({ I4: 106.2 }), "I4"],
    ["exactly 100 percent", cells({ I4: 100 }), ""],
    ["a rate that may exceed 100", cells({ D4: "歳入予算の伸び率", I4: 106.2 }), ""],
  ],
  "fraction-of-count": [
    ["half a person", cells({ I6: 1235.5 }), "I6"],
    ["an average", cells({ D6: "研修一回当たりの平均受講者数", I6: 1235.5 }), ""],
    ["whole persons", cells({ I6: 1235 }), ""],
  ],
  "negative-count": [
    ["minus 1,235 persons", cells({ I6: -1235 }), "I6"],
    ["a difference may be negative", cells({ D6: "職員数の増減", I6: -12 }), ""],
    ["zero", cells({ I6: 0 }), ""],
  ],
  "shown-value-rounded": [
    [
      "74.96 looks like the target of 75.0",
      cells({ H4: { value: 75, shown: "75.0" }, I4: { value: 74.96, shown: "75.0" } }),
      "I4",
    ],
    ["74.9 looks unmet", cells({ I4: 74.9 }), ""],
    ["75.04 is met", cells({ H4: { value: 75, shown: "75.0" }, I4: { value: 75.04, shown: "75.0" } }), ""],
  ],
  "actual-of-other-year": [
    ["the value is said to be two years old", cells({ I4: "76.2（令和４年度）" }), "I4"],
    ["the value is of this year", cells({ I4: "76.2（令和６年度）" }), ""],
    ["as of the end of the fiscal year", cells({ I4: "76.2（令和７年３月末）" }), ""],
  ],
  "actual-unchanged": [
    ["last year's number to the last digit", cells({ I8: 4512 }), "I8"],
    ["a short number may well be the same", cells({ I9: 48 }), ""],
    ["another number", {}, ""],
  ],
  "forecast-as-actual": [
    ["a forecast", cells({ I6: "1,235（見込）" }), "I6"],
    ["a provisional value", cells({ I6: "1,235（速報値）" }), ""],
    ["a settled value", {}, ""],
  ],
  "provisional-actual": [
    ["a provisional value", cells({ I6: "1,235（速報値）" }), "I6"],
    ["a settled value", {}, ""],
    ["a provisional target", cells({ H6: "1,200（暫定）" }), ""],
  ],
  "previous-actual-changed": [
    ["another number than the master's", { cells: { G6: 1100 }, master: {} }, "G6"],
    ["the unit was taken out", { cells: { E8: "" }, master: {} }, ""],
    ["the same number in another width", { cells: { G6: "１，１６８" }, master: {} }, ""],
    ["blank in the master", { master: { cells: { G6: "" } } }, ""],
  ],
  "number-unreadable": [
    ["a comma in the wrong place", cells({ I6: "12,35" }), "I6"],
    ["a letter for a digit", cells({ I8: "5O36" }), "I8"],
    ["several points", cells({ H8: "4.800.000" }), "H8"],
    ["a number stored as text", cells({ I6: "1,235" }), ""],
    ["a number with its unit", cells({ I6: "1,235人" }), ""],
    ["words", cells({ I6: "集計中" }), ""],
  ],
} satisfies RuleTables;
