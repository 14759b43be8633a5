import type { CountedThing } from "../../domain/checks/document/statements";
import type { CountKind } from "../../domain/checks/stated-counts";
import { quote, type CheckTexts } from "./check-texts";

const counted: Readonly<Record<CountKind | CountedThing, string>> = {
  withTarget: "indicators with a target",
  withoutTarget: "indicators without a target",
  achieved: "achieved indicators",
  notAchieved: "indicators not achieved",
  total: "indicators with a target",
  initiatives: "initiatives",
};

const within = (scope: string): string => (scope === "" ? "" : ` of ${quote(scope)}`);

/** The words of the rules about counts, shares and the plan's text. */
export const totalTexts = {
  "counts-do-not-add-up": {
    title: "Counts do not add up",
    message: ({ found, facts: { achieved, notAchieved } }) =>
      `${quote(found)} items have a target, but ${achieved} achieved and ${notAchieved} not achieved make ${achieved + notAchieved}.`,
  },
  "counts-differ-from-table": {
    title: "Counts differ from the list",
    message: ({ found, expected, facts: { kind } }) =>
      `The table of counts gives ${quote(found)} ${counted[kind]}; the list has ${expected}.`,
  },
  "cards-count": {
    title: "Number of cards",
    message: ({ found, expected }) =>
      `The table of counts gives ${quote(found)} not achieved; ${expected} are listed.`,
  },
  "summary-total-differs": {
    title: "Total differs",
    message: ({ found, expected, facts: { heading } }) =>
      `The total of ${quote(heading)} is ${quote(found)}; its parts make ${expected}.`,
  },
  "summary-share-differs": {
    title: "Share differs",
    message: ({ found, expected, facts: { part, whole } }) =>
      `The share is ${quote(found)}; ${part} ÷ ${whole} is ${expected}.`,
  },
  "shares-do-not-add-up": {
    title: "Shares do not add up",
    message: ({ found }) => `The shares shown add up to ${found} instead of 100.0 %.`,
  },
  "relisted-counted": {
    title: "Relisted indicator counted",
    message: ({ found }) => `It says ${quote(found)}, yet the indicator is counted here as well.`,
  },
  "text-share-differs": {
    title: "Share in the text",
    message: ({ found, expected, facts: { achieved, whole, statedAs, scope } }) =>
      `The text says ${quote(found)}; the table gives ${expected} (${achieved}/${whole})${within(scope)}${statedAs === null ? "" : `, while ${found} would be ${statedAs}/${whole}`}.`,
  },
  "text-count-differs": {
    title: "Count in the text",
    message: ({ expected, facts: { quote: words, what, scope } }) =>
      `The text says ${quote(words)}; the table has ${expected} ${counted[what]}${within(scope)}.`,
  },
  "text-era-mismatch": {
    title: "Era and Western year in the text",
    message: ({ found, expected }) =>
      `Era year and Western year of ${quote(found)} do not agree; by the era it is ${quote(expected)}.`,
  },
} satisfies Partial<CheckTexts>;
