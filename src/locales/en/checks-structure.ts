import { cellText } from "../ja/cells";
import { quote, type CheckTexts } from "./check-texts";

/** The words of the rules about columns, rows and sheets. */
export const structureTexts = {
  "column-missing": {
    title: "Column missing",
    message: ({ expected }) => `The master's column ${quote(expected)} is not here.`,
  },
  "column-added": {
    title: "Column added",
    message: ({ found }) => `The column ${quote(found)} is not in the master.`,
  },
  "heading-changed": {
    title: "Heading changed",
    message: ({ found, expected }) => `The heading is ${quote(found)}; the master says ${quote(expected)}.`,
  },
  "sheet-renamed": {
    title: "Sheet renamed",
    message: ({ found, expected }) =>
      `The sheet is called ${quote(found)}; in the master ${quote(expected)}.`,
  },
  "form-of-other-year": {
    title: "Form of another fiscal year",
    message: ({ found, expected }) => `It says ${quote(found)}; the master says ${quote(expected)}.`,
  },
  "row-deleted": {
    title: "Row missing",
    message: ({ expected, facts: { masterCell } }) =>
      `The indicator ${quote(expected)} of the master (${cellText(masterCell)}) has no row here.`,
  },
  "row-inserted": {
    title: "Row added",
    message: ({ found }) => `The indicator ${quote(found)} is not in the master.`,
  },
  "rows-reordered": {
    title: "Order of rows",
    message: ({ found }) => `From ${quote(found)} on, the rows are in another order than in the master.`,
  },
  "hidden-row": {
    title: "Hidden row",
    message: ({ facts: { first, last } }) =>
      first === last
        ? `Row ${first + 1} is hidden but holds an indicator.`
        : `Rows ${first + 1} to ${last + 1} are hidden but hold indicators.`,
  },
  "hidden-column": {
    title: "Hidden column",
    message: ({ found }) => `The column ${quote(found)} is hidden.`,
  },
  "hidden-sheet": {
    title: "Hidden sheet",
    message: () => "The sheet is hidden and holds a table of indicators; it is not counted.",
  },
  "note-row": {
    title: "Row of a note",
    message: ({ found, facts: { where } }) =>
      where === "between"
        ? `The note ${quote(found)} stands in the middle of the table.`
        : `The note ${quote(found)} below the table is not in the master.`,
  },
  "merged-figures": {
    title: "Merged figures",
    message: ({ found, facts: { names } }) =>
      `${quote(found)} is merged over the rows of ${names.map(quote).join(" and ")}.`,
  },
  "name-missing": {
    title: "Indicator without a name",
    message: () => "There is a target or an actual but no name of an indicator.",
  },
  "number-repeated": {
    title: "Number used twice",
    message: ({ found, facts: { firstCell, firstName } }) =>
      `The number ${quote(found)} is also that of ${quote(firstName)} (${cellText(firstCell)}).`,
  },
  "indicator-repeated": {
    title: "Indicator listed twice",
    message: ({ facts: { firstCell } }) =>
      `The same indicator with the same target and actual stands at ${cellText(firstCell)}.`,
  },
} satisfies Partial<CheckTexts>;
