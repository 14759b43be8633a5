import { cellText } from "../ja/cells";
import { quote, type CheckTexts } from "./check-texts";

/** The words of the rules about what is written in the cells of figures and units. */
export const valueTexts = {
  "date-converted": {
    title: "Figure turned into a date",
    message: ({ found, facts: { about } }) => `The ${about} has become the date ${quote(found)}.`,
  },
  "fullwidth-number": {
    title: "Full-width number",
    message: ({ found, expected, facts: { about } }) =>
      `The ${about} ${quote(found)} is typed in full-width characters; expected ${quote(expected)}.`,
  },
  "number-as-text": {
    title: "Number stored as text",
    message: ({ found, facts: { about } }) => `The ${about} ${quote(found)} is stored as text.`,
  },
  "words-in-number": {
    title: "Words in a number's cell",
    message: ({ found }) => `The actual ${quote(found)} holds a unit or words besides the number.`,
  },
  "unit-differs": {
    title: "Unit differs",
    message: ({ found, expected }) => `The unit is ${quote(found)}; the master says ${quote(expected)}.`,
  },
  "units-clash": {
    title: "Units of target and actual",
    message: ({ facts: { targetUnit, actualUnit } }) =>
      `The target is in ${quote(targetUnit)} and the actual in ${quote(actualUnit)}; they cannot be compared.`,
  },
  "unit-missing": {
    title: "Unit missing",
    message: ({ expected }) =>
      `The unit is blank${expected === "" ? "" : `; the master says ${quote(expected)}`}.`,
  },
  "percent-fraction-mix": {
    title: "Percentage or fraction",
    message: ({ found, expected, facts: { beside, besideCell } }) =>
      `The actual ${quote(found)} is entered in another way than ${quote(beside)} (${cellText(besideCell)}); expected ${quote(expected)}.`,
  },
  "order-of-magnitude": {
    title: "Order of magnitude",
    message: ({ found, expected, facts: { beside, besideIs, besideCell, direction } }) =>
      `The actual ${quote(found)} is by an order ${direction} than the ${besideIs === "previous" ? "previous actual" : "target"} ${quote(beside)} (${cellText(besideCell)})${expected === "" ? "" : `; perhaps ${quote(expected)}`}.`,
  },
  "cumulative-decreased": {
    title: "Cumulative figure decreased",
    message: ({ found, facts: { previous, previousCell } }) =>
      `The cumulative actual ${quote(found)} is below the previous ${quote(previous)} (${cellText(previousCell)}).`,
  },
  "share-above-100": {
    title: "Share above 100 %",
    message: ({ found, facts: { about } }) => `The ${about} of a share is ${quote(found)}, above 100 %.`,
  },
  "forecast-as-actual": {
    title: "Forecast as actual",
    message: ({ found }) => `The actual ${quote(found)} is a forecast.`,
  },
  "provisional-actual": {
    title: "Provisional actual",
    message: ({ found }) => `The actual ${quote(found)} is provisional.`,
  },
  "actual-of-other-year": {
    title: "Actual of another fiscal year",
    message: ({ found, facts: { saidYear, fiscalYear } }) =>
      `The actual of fiscal year ${fiscalYear} holds ${quote(found)}, a figure of ${saidYear}.`,
  },
  "shown-value-rounded": {
    title: "Unmet, hidden by rounding",
    message: ({ facts: { actual, target } }) =>
      `The cells look equal but hold ${actual} against a target of ${target}, which is not met.`,
  },
  "negative-count": {
    title: "Negative count",
    message: ({ found }) => `The count ${quote(found)} is negative.`,
  },
  "fraction-of-count": {
    title: "Count with decimals",
    message: ({ found }) => `The count ${quote(found)} has decimals.`,
  },
  "column-too-narrow": {
    title: "Column too narrow",
    message: ({ expected }) => `The value ${expected} is shown as "#" because the column is too narrow.`,
  },
  "actual-unchanged": {
    title: "Same actual as last year",
    message: ({ found, facts: { previousCell } }) =>
      `The actual ${quote(found)} equals the previous one (${cellText(previousCell)}) to the last digit.`,
  },
  "era-year-mismatch": {
    title: "Era and Western year differ",
    message: ({ found, expected }) =>
      `Era year and Western year of ${quote(found)} do not agree; by the era it is ${quote(expected)}.`,
  },
  "previous-actual-changed": {
    title: "Previous actual differs",
    message: ({ found, expected, facts: { masterCell } }) =>
      `The previous actual is ${quote(found)}; the master says ${quote(expected)} (${cellText(masterCell)}).`,
  },
  "number-unreadable": {
    title: "Number cannot be read",
    message: ({ found, facts: { about } }) => `The ${about} ${quote(found)} cannot be read as a number.`,
  },
} satisfies Partial<CheckTexts>;
