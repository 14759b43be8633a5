import { quote, type CheckTexts } from "./check-texts";

/** The words of the rules about formulas and error values. */
export const formulaTexts = {
  "error-value": {
    title: "Error value",
    message: ({ found, expected }) =>
      `The cell shows ${quote(found)}${expected === "" ? "" : `; computed ${quote(expected)}`}.`,
  },
  "external-link": {
    title: "Link to another workbook",
    message: ({ facts: { cells } }) =>
      cells === 1
        ? "The formula refers to another workbook."
        : `The formulas of ${cells} cells in this column refer to another workbook.`,
  },
  "formula-other-row": {
    title: "Formula of another row",
    message: ({ found, expected, facts: { row } }) =>
      `The formula of the rate ${quote(found)} refers to row ${row + 1}${expected === "" ? "" : `; its own row gives ${quote(expected)}`}.`,
  },
  "formula-overwritten": {
    title: "Formula overwritten",
    message: ({ found }) => `${quote(found)} is typed where the other rows have a formula.`,
  },
  "stale-formula": {
    title: "Formula not recalculated",
    message: ({ found, expected }) =>
      `The formula still shows ${quote(found)}; the present target and actual give ${quote(expected)}.`,
  },
} satisfies Partial<CheckTexts>;
