import { cellText } from "../ja/cells";
import type { RateDifference } from "../../domain/checks/stated-rate";
import { quote, type CheckTexts } from "./check-texts";
import { verdictWord } from "./words";

const divisors: Readonly<Record<Extract<RateDifference, { readonly kind: "denominator" }>["by"], string>> = {
  masterTarget: "the master's target",
  formerTarget: "the former target",
  baseline: "the baseline",
  previousActual: "the previous actual",
};

/** Why a typed rate differs, as far as it can be told. */
function likelyReason(difference: RateDifference): string {
  switch (difference.kind) {
    case "direction":
      return ", perhaps divided the other way round";
    case "digitSlip":
      return ", perhaps a slip of digits";
    case "denominator":
      return `, perhaps divided by ${divisors[difference.by]} (${difference.divisor})`;
    default:
      return "";
  }
}

/** The words of the rules about actuals, rates and verdicts. */
export const resultTexts = {
  "no-actuals": {
    title: "No actuals",
    message: ({ facts: { items } }) => `All ${items} indicators with a target have no actual.`,
  },
  "actual-missing": {
    title: "Actual missing",
    message: ({ facts: { target } }) => `The actual for the target ${quote(target)} is blank.`,
  },
  "actual-pending": {
    title: "Actual not settled",
    message: ({ found, facts: { said } }) =>
      `The actual ${quote(said === "" ? found : said)} is not settled yet.`,
  },
  "actual-dash": {
    title: "Actual is a dash",
    message: ({ found, facts: { target } }) =>
      `The actual for the target ${quote(target)} is ${quote(found)} without a reason.`,
  },
  "zero-left-blank": {
    title: "Zero left blank",
    message: ({ facts: { said } }) => `The actual is blank, but ${quote(said)} says that it is 0.`,
  },
  "stated-rate-differs": {
    title: "Typed rate differs",
    message: ({ found, expected, facts: { actual, target, difference } }) =>
      `The rate is ${quote(found)}; actual ${quote(actual)} and target ${quote(target)} give ${quote(expected)}${likelyReason(difference)}.`,
  },
  "stated-rate-rounding": {
    title: "Rounding of the typed rate",
    message: ({ found, expected, facts: { way } }) =>
      `The rate ${quote(found)} is ${way === "capped" ? "capped at 100 %" : "rounded in another way"}; the plan's method gives ${quote(expected)}.`,
  },
  "stated-rate-direction": {
    title: "Direction of the typed rate",
    message: ({ found, expected }) =>
      `Lower is better here, but the rate ${quote(found)} is actual ÷ target; expected ${quote(expected)}.`,
  },
  "stated-verdict-differs": {
    title: "Typed verdict differs",
    message: ({ found, facts: { verdict, actual, target } }) =>
      `The verdict is ${quote(found)}; actual ${quote(actual)} and target ${quote(target)} give ${verdictWord(verdict)}.`,
  },
  "rate-verdict-clash": {
    title: "Rate and verdict contradict",
    message: ({ found, facts: { rate, rateCell } }) =>
      `The verdict is ${quote(found)}, but the rate is ${quote(rate)} (${cellText(rateCell)}).`,
  },
  "full-rate-unmet": {
    title: "100 % though not achieved",
    message: ({ found, facts: { actual, target } }) =>
      `The rate is shown as ${quote(found)}, but the actual ${quote(actual)} does not reach ${quote(target)}.`,
  },
  "rate-missing": {
    title: "Rate missing",
    message: ({ found, expected }) => `The rate is ${quote(found)}; computed ${quote(expected)}.`,
  },
  "verdict-missing": {
    title: "Verdict missing",
    message: ({ facts: { verdict } }) =>
      `The verdict is blank; target and actual give ${verdictWord(verdict)}.`,
  },
  "verdict-without-actual": {
    title: "Verdict without an actual",
    message: ({ found, facts: { actualCell } }) =>
      `The verdict is ${quote(found)} without an actual (${cellText(actualCell)}).`,
  },
  "not-comparable": {
    title: "Cannot be judged",
    message: ({ found, facts: { target } }) =>
      `The actual ${quote(found)} and the target ${quote(target)} cannot be compared.`,
  },
  "rate-method-differs": {
    title: "Rates computed in another way",
    message: ({ found, facts: { differing, computed } }) =>
      `${differing} rates of this table are not what the plan's method gives; here ${quote(found)} against ${quote(computed)}.`,
  },
} satisfies Partial<CheckTexts>;
