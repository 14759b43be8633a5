import { percent } from "../../../../support/report-form";
import { cells, type RuleTables } from "../../../../support/rule-cases";

/** Sheets for the rules of values: typing. */
export const valuesTypingCases = {
  "date-converted": [
    ["1/2 became a date", cells({ I9: { value: 45659, shown: "1月2日", format: 'm"月"d"日"' } }), "I9"],
    ["a target as a date", cells({ H9: { value: 45659, shown: "2025/1/2", format: "yyyy/m/d" } }), "H9"],
    ["hours as time", cells({ I5: { value: 99.416666, shown: "2386:00", format: "[h]:mm" } }), ""],
    ["a number", cells({ I9: { value: 45659, shown: "45,659", format: "#,##0" } }), ""],
  ],
  "fullwidth-number": [
    ["a full-width actual", cells({ I6: "１，２３５" }), "I6"],
    ["a full-width target in percent", cells({ H4: "７５．０％" }), "H4"],
    ["a half-width text", cells({ I6: "1,235" }), ""],
    ["a number with words", cells({ I6: "約１，２３５人" }), ""],
  ],
  "number-as-text": [
    ["a number stored as text", cells({ I6: "1235" }), "I6"],
    ["with thousands separators and a space", cells({ I8: " 5,036" }), "I8"],
    ["a number", cells({ I6: 1235 }), ""],
    ["words", cells({ I6: "集計中" }), ""],
  ],
  "words-in-number": [
    ["a unit behind the number", cells({ I6: "1,235人" }), "I6"],
    ["a word before it", cells({ I6: "約1,235" }), "I6"],
    ["a bare number", {}, ""],
    ["a target may be 以上", cells({ H6: "1,200以上" }), ""],
  ],
  "column-too-narrow": [
    ["##### is shown", cells({ I8: { value: 5036, shown: "####" } }), "I8"],
    ["the number is shown", {}, ""],
    ["a text of signs", cells({ M8: "####" }), ""],
  ],
  "error-value": [
    ["a rate of #REF!", cells({ J4: { value: "#REF!", formula: "=#REF!/H4" } }), "J4"],
    ["an actual of #N/A", cells({ I6: "#N/A" }), "I6"],
    ["a dash instead", cells({ J4: "―" }), ""],
    ["the words in a remark", cells({ M4: "前年度は#REF!と表示された" }), ""],
  ],
  "percent-fraction-mix": [
    ["0.762 beside 75 percent", cells({ I4: 0.762 }), "I4"],
    ["76.2% stored as a fraction", cells({ I4: percent(76.2) }), "I4"],
    [
      "target and actual both stored as fractions",
      cells({ G4: percent(66.3), H4: percent(75), I4: percent(76.2) }),
      "",
    ],
    ["a small share beside a small target", cells({ G4: 0.7, H4: 0.8, I4: 0.9 }), ""],
  ],
  "unit-differs": [
    ["件 instead of 人", { cells: { E6: "件" }, master: {} }, "E6"],
    ["百万円 instead of 千円", { cells: { E8: "百万円" }, master: {} }, "E8"],
    ["half-width % for ％", { cells: { E4: "%" }, master: {} }, ""],
    ["名 for 人", { cells: { E6: "名" }, master: {} }, ""],
  ],
  "unit-missing": [
    ["the unit is blank, most others have one", cells({ E6: "" }), "E6"],
    ["the number carries its unit", cells({ E6: "", H6: "1,200人", I6: "1,235人" }), ""],
    ["words need no unit", cells({ E6: "", G6: "検討", H6: "実施", I6: "実施" }), ""],
  ],
  "units-clash": [
    ["件 against 人", cells({ E6: "", H6: "1,200件", I6: "1,235人" }), "I6"],
    ["人 against 名", cells({ E6: "", H6: "1,200人", I6: "1,235名" }), ""],
    ["the unit stands beside", {}, ""],
  ],
  "era-year-mismatch": [
    ["令和７（2024）", cells({ M4: "令和７（2024）年度から実施" }), "M4"],
    ["令和６（2024）", cells({ M4: "令和６（2024）年度から実施" }), ""],
    ["2019（平成31）, the last year of its era", cells({ M4: "2019（平成31）年度から実施" }), ""],
  ],
} satisfies RuleTables;
