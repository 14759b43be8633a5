import { cellText } from "../ja/cells";
import { quote, type CheckTexts } from "./check-texts";

/** The words of the rules about targets. */
export const targetTexts = {
  "target-changed": {
    title: "Target differs from the master",
    message: ({ found, expected, facts: { masterCell, madeAchieved } }) =>
      `The target is ${quote(found)}; the master says ${quote(expected)} (${cellText(masterCell)})${madeAchieved ? ", by which it is not achieved" : ""}.`,
  },
  "target-missing": {
    title: "Target missing",
    message: ({ expected, facts: { masterCell } }) =>
      `The target is missing; the master says ${quote(expected)} (${cellText(masterCell)}).`,
  },
  "target-added": {
    title: "Target added",
    message: ({ found, facts: { masterCell } }) =>
      `There is a target ${quote(found)}; the master (${cellText(masterCell)}) sets none.`,
  },
  "target-zero": {
    title: "Target of zero",
    message: () => "The target is 0, so no achievement rate can be computed.",
  },
  "target-lowered": {
    title: "Target lowered",
    message: ({ found, facts: { former } }) =>
      `The target was changed from ${quote(former)} to ${quote(found)} without a reason.`,
  },
  "target-differs-from-last-year": {
    title: "Target differs from last year's document",
    message: ({ found, expected, facts: { lastYearCell } }) =>
      `The target is ${quote(found)}; last year's document says ${quote(expected)} (${cellText(lastYearCell)}).`,
  },
  "direction-doubtful": {
    title: "Direction to be confirmed",
    message: ({ found, facts: { baseline, baselineCell } }) =>
      `The target ${quote(found)} is below the baseline ${quote(baseline)} (${cellText(baselineCell)}), yet the indicator is judged as higher-is-better.`,
  },
  "rate-without-target": {
    title: "Rate without a target",
    message: ({ found, facts: { targetCell } }) =>
      `There is a rate ${quote(found)} but no target (${cellText(targetCell)}).`,
  },
} satisfies Partial<CheckTexts>;
