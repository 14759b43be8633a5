import { cellText } from "../ja/cells";
import { quote, type CheckTexts } from "./check-texts";

/** The words of the rules about reasons, names and departments. */
export const wordTexts = {
  "reason-missing": {
    title: "Reason missing",
    message: ({ facts: { actual, target } }) =>
      `The actual ${quote(actual)} does not reach ${quote(target)}, and no reason is given.`,
  },
  "reason-says-nothing": {
    title: "Reason says nothing",
    message: ({ found }) => `The reason ${quote(found)} tells no cause.`,
  },
  "over-achieved-without-reason": {
    title: "Far above the target without a reason",
    message: ({ found, facts: { rate, target } }) =>
      `The actual ${quote(found)} is far above the target ${quote(target)} (${rate}) without a reason.`,
  },
  "unmet-two-years": {
    title: "Not achieved two years running",
    message: ({ found, facts: { lastActual, lastTarget } }) =>
      `Not achieved again with ${quote(found)}, after ${quote(lastActual)} against ${quote(lastTarget)} last year.`,
  },
  "same-text-as-last-year": {
    title: "Same text as last year",
    message: ({ found, facts: { lastYearCell } }) =>
      `${quote(found)} is last year's text (${cellText(lastYearCell)}).`,
  },
  placeholder: {
    title: "Placeholder",
    message: ({ found }) => `The placeholder ${quote(found)} is still there.`,
  },
  "indicator-renamed": {
    title: "Indicator renamed",
    message: ({ found, expected, facts: { masterCell } }) =>
      `The indicator is called ${quote(found)}; in the master ${quote(expected)} (${cellText(masterCell)}).`,
  },
  "initiative-renamed": {
    title: "Initiative renamed",
    message: ({ found, expected, facts: { masterCell } }) =>
      `The initiative is called ${quote(found)}; in the master ${quote(expected)} (${cellText(masterCell)}).`,
  },
  "department-changed": {
    title: "Department differs",
    message: ({ found, expected, facts: { masterCell } }) =>
      `The department is ${quote(found)}; in the master ${quote(expected)} (${cellText(masterCell)}).`,
  },
  "department-not-in-list": {
    title: "Department not in the master",
    message: ({ found, expected }) =>
      `The department ${quote(found)} is not in the master, which names ${quote(expected)} for this indicator.`,
  },
  "department-missing": {
    title: "Department missing",
    message: ({ expected }) =>
      `The department is blank${expected === "" ? "" : `; the master says ${quote(expected)}`}.`,
  },
} satisfies Partial<CheckTexts>;
