import { percent, type FormCell } from "../../../../support/report-form";
import { cells, type RuleTables } from "../../../../support/rule-cases";

const rates = [101.6, 95.4, 102.9, 99.2, 104.9, 104];
/** The form with a formula in each rate. */
const computed: Readonly<Record<string, FormCell>> = Object.fromEntries(
  rates.map((rate, index) => [`J${index + 4}`, percent(rate, `=ROUND(I${index + 4}/H${index + 4},3)`)]),
);

/** Sheets for the rules of values: formulas. */
export const valuesFormulasCases = {
  "external-link": [
    [
      "an actual from another workbook",
      cells({ I6: { value: 1235, formula: "='[集計.xlsx]研修'!$C$4" } }),
      "I6",
    ],
    [
      "one finding for the cells of a column",
      cells({ I6: { value: 1235, formula: "=[1]研修!C4" }, I7: { value: 12.9, formula: "=[1]研修!C5" } }),
      "I6",
    ],
    ["a formula of the own workbook", cells({ I6: { value: 1235, formula: "=研修!C4" } }), ""],
    ["a name in brackets in a text", cells({ I6: { value: "1,235", formula: '="[集計]1,235"' } }), ""],
  ],
  "formula-other-row": [
    [
      "the rate takes the next row's target",
      cells({ ...computed, J6: percent(102.9, "=ROUND(I6/H7,3)") }),
      "J6",
    ],
    ["each rate takes its own row", cells(computed), ""],
    [
      "a formula that takes the heading's row",
      cells({ ...computed, J6: percent(102.9, "=IF(I$3=0,0,I6/H6)") }),
      "",
    ],
  ],
  "formula-overwritten": [
    ["one rate is typed, the others are computed", cells({ ...computed, J6: percent(102.9) }), "J6"],
    ["all are computed", cells(computed), ""],
    ["all are typed", {}, ""],
  ],
  "stale-formula": [
    ["the result is an old one", cells({ ...computed, J6: percent(87.3, "=ROUND(I6/H6,3)") }), "J6"],
    ["the result is blank", cells({ ...computed, J6: { value: "", formula: "=ROUND(I6/H6,3)" } }), "J6"],
    ["the results are those of the figures", cells(computed), ""],
    ["cut off instead of rounded", cells({ ...computed, J6: percent(102.9, "=ROUNDDOWN(I6/H6,3)") }), ""],
  ],
} satisfies RuleTables;
