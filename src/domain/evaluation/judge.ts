import type { Quantity } from "../quantity/quantity";
import { defaultHeading, notComparable, type Judgement } from "./judgement";
import { judgeNumbers } from "./judge-numbers";
import { judgeRange } from "./judge-range";
import { judgeState } from "./judge-state";
import { directionOfName, type NameDirection } from "./name-direction";
import { isNumber } from "./number-pair";
import { noRate } from "./rate";

/** "なし" means 0, not yet or no data, depending on the indicator. */
const nothing = /^(?:該当|対象|実績)?(?:は|が)?(?:なし|無し|無|ナシ)$/;

/** What is judged: the texts of one indicator in one year as quantities, and its name. */
export type JudgedTexts = {
  readonly name: string;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly baseline: Quantity;
};

/** Rate and verdict of one indicator in one year; the rules are in README.md of this folder. */
export function judge({ name, target, actual, baseline }: JudgedTexts): Judgement {
  const named = directionOfName(name);
  const heading = headingOfName(named);
  if (target.kind === "missing" || target.kind === "pending") {
    return {
      ...heading,
      rate: noRate("targetNotSet"),
      verdict: "targetNotSet",
      reason: { kind: "targetNotSet" },
    };
  }
  if (actual.kind === "missing" && nothing.test(actual.raw.normalize("NFKC").trim())) {
    return notComparable(heading, target.kind === "qualitative" ? "qualitative" : "notReadable");
  }
  if (actual.kind === "missing" || actual.kind === "pending") {
    const pending = actual.kind === "pending";
    return {
      ...heading,
      rate: noRate("notReported"),
      verdict: "notReported",
      reason: { kind: "notReported", pending },
    };
  }
  if (target.kind === "qualitative") return judgeState(target, actual, baseline, named);
  if (actual.kind === "error") return notComparable(heading, "notReadable");
  if (target.kind === "several" || actual.kind === "several" || actual.kind === "range") {
    return notComparable(heading, "severalValues");
  }
  if (!isNumber(actual)) {
    return notComparable(heading, actual.kind === "qualitative" ? "qualitative" : "notReadable");
  }
  if (target.kind === "range") return judgeRange(target, actual, named);
  return isNumber(target) ? judgeNumbers(target, actual, named) : notComparable(heading, "notReadable");
}

function headingOfName({ way }: NameDirection): Pick<Judgement, "direction" | "directionSource"> {
  if (way === "lower") return { direction: "lowerIsBetter", directionSource: "words" };
  return way === "higher" ? { direction: "higherIsBetter", directionSource: "words" } : defaultHeading;
}
