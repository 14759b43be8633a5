import type { RangeReading } from "../quantity/quantity";
import { align } from "./common-unit";
import type { WrittenNumber } from "./direction";
import type { Compared } from "./evaluated-indicator";
import { noRate } from "./computed-rate";
import {
  decided,
  notComparable,
  officerHeading,
  type Heading,
  type Judgement,
  type Subject,
} from "./judgement";
import { stands } from "./judge-numbers";
import { hasSign } from "./number-pair";

/** Words that close a range on both sides; 80～90% alone may also be meant as "at least that". */
const closedOnPurpose = /以下|以内|未満|±|範囲|までの間/;

/**
 * Judges a number against a target with two ends (40%以上60%以下, ±10％以内); there is never a rate.
 * Beyond the good end of a range that is not closed by words there is no verdict, unless the officer said which way is
 * good: then the range is as good as its nearer end.
 */
export function judgeRange(
  target: RangeReading & { readonly raw: string },
  actual: WrittenNumber,
  { name, rules }: Subject,
): Judgement {
  const heading: Heading = { direction: "withinRange", directionSource: "bound", directionWords: null };
  const symmetric = /±/.test(target.raw);
  const bothChanges =
    (target.change !== undefined || symmetric) === (actual.change !== undefined || hasSign(actual.raw));
  if (!bothChanges && (target.change !== undefined || actual.change !== undefined)) {
    return notComparable(heading, "relativeTarget");
  }
  if (actual.bound !== undefined) return notComparable(heading, "notReadable");
  const low = endOf(target, target.low, actual);
  const high = endOf(target, target.high, actual);
  const unit = (low ?? high)?.unit;
  if (
    unit === undefined ||
    (target.low !== null && low === null) ||
    (target.high !== null && high === null)
  ) {
    return notComparable(heading, "unitsDiffer");
  }
  const tooLow = low !== null && !stands(low.actual, "≧", low.target);
  const tooHigh =
    high !== null && !stands(high.actual, target.highExclusive === true ? "＜" : "≦", high.target);
  const open = low !== null && high !== null && !closedOnPurpose.test(target.raw);
  const said = open ? officerHeading(rules.exception) : null;
  const lowerIsBetter = said === null ? name.way === "lower" : said.direction === "lowerIsBetter";
  const beyondGoodEnd = lowerIsBetter ? tooLow : tooHigh;
  if (
    open &&
    said === null &&
    (beyondGoodEnd || ((tooLow || tooHigh) && (name.way === "unclear" || name.way === "less")))
  ) {
    return notComparable(heading, "directionUnclear", noRate("rangeTarget"));
  }
  const numbers = low ?? high;
  if (said !== null && low !== null && high !== null) {
    const end = lowerIsBetter ? high : low;
    return decided(said, noRate("rangeTarget"), {
      kind: "comparison",
      relation: lowerIsBetter ? (target.highExclusive === true ? "＜" : "≦") : "≧",
      holds: lowerIsBetter ? !tooHigh : !tooLow,
      compared: { ...end, from: "values" },
    });
  }
  const compared: Compared = {
    actual: numbers?.actual ?? actual.value,
    target: null,
    unit,
    from: "values",
  };
  const reason = { kind: "comparison", relation: "within", holds: !tooLow && !tooHigh, compared } as const;
  return decided(heading, noRate("rangeTarget"), reason);
}

function endOf(target: RangeReading & { readonly raw: string }, value: string | null, actual: WrittenNumber) {
  return value === null ? null : align(actual, { value, unit: target.unit, raw: target.raw });
}
