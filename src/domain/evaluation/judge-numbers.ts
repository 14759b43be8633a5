import { compare, multiply } from "../decimal/decimal";
import type { Bound } from "../quantity/quantity";
import { noRate, type ComputedRate } from "./computed-rate";
import { directionOf, headingOf, type JudgedDirection, type WrittenNumber } from "./direction";
import type { Relation } from "./evaluated-indicator";
import { decided, notComparable, officerHeading, type Judgement, type Subject } from "./judgement";
import type { NameDirection } from "./name-direction";
import { hasSign, inBrackets, pairOf, type FoundPair } from "./number-pair";
import { fullForMetZero, rateOfPair } from "./rate-of-pair";

type OneSided = Exclude<Relation, "within">;

const relations: Readonly<Record<Bound, OneSided>> = {
  atLeast: "≧",
  atMost: "≦",
  moreThan: "＞",
  lessThan: "＜",
};

/** Judges one number against one number, exactly and never from the rounded rate. */
export function judgeNumbers(target: WrittenNumber, actual: WrittenNumber, subject: Subject): Judgement {
  const { name, nameText, rules } = subject;
  const judged = rules.exception?.judgedValue ?? null;
  const [t, a] =
    judged === "bracket" ? [inBrackets(target) ?? target, inBrackets(actual) ?? actual] : [target, actual];
  // A change says which way is good, whether it is the value or stands in its brackets.
  const telling = target.change === undefined && t.change !== undefined ? t : target;
  const said = officerHeading(rules.exception);
  const way: JudgedDirection =
    said === null
      ? directionOf(telling, name)
      : { direction: said.direction, source: "officer", unclear: false };
  const heading = headingOf(way, telling, nameText);
  const pair = pairOf(t, a, name, judged);
  if (pair.kind === "none") return notComparable(heading, pair.reason);
  if (said === null && signsClash(t, a, name)) return notComparable(heading, "directionUnclear");
  const rate = rateOfPair({ pair, target: t, actual: a, way, subject });
  const { numbers } = pair;
  if (compare(numbers.actual, numbers.target) !== 0 && isUnclear(way, pair)) {
    const none = rate.kind === "rate" ? noRate("directionUnclear") : rate;
    return notComparable(heading, "directionUnclear", none);
  }
  const relation = relationOf(t, way);
  const holds = isMet(rate, pair, relation);
  if (!isCertain(a.bound, way, holds)) return notComparable(heading, "notReadable");
  const isShare = rate.kind === "rate" && rate.method === "elapsedShare";
  return decided(heading, fullForMetZero(rate, pair, holds, way, rules), {
    kind: pair.changes ? "changeComparison" : "comparison",
    relation,
    holds,
    compared: { ...numbers, from: isShare ? "elapsed" : pair.from },
  });
}

/** What the target demands: its own words (15分以内) unless the officer said that the other way is good. */
function relationOf(target: WrittenNumber, way: JudgedDirection): OneSided {
  const towardsGood = way.direction === "lowerIsBetter" ? "≦" : "≧";
  if (target.bound === undefined) return towardsGood;
  const demanded = relations[target.bound];
  const downward = demanded === "≦" || demanded === "＜";
  return downward === (way.direction === "lowerIsBetter") ? demanded : towardsGood;
}

/** A rate by the share of the plan's years is judged by that share of the target (多摩市: 20 % in the first of five years). */
function isMet(rate: ComputedRate, { numbers }: FoundPair, relation: OneSided): boolean {
  const elapsed = rate.kind === "rate" ? rate.terms.elapsed : null;
  if (rate.kind === "none" || elapsed === null) return stands(numbers.actual, relation, numbers.target);
  const { actual, target } = rate.terms;
  const strict = relation === "＞" || relation === "＜" ? "＞" : "≧";
  return stands(multiply(actual, String(elapsed.of)), strict, multiply(target, String(elapsed.year)));
}

/** Whether `actual` stands to `target` in that relation. */
export function stands(actual: string, relation: OneSided, target: string): boolean {
  const sign = compare(actual, target);
  if (relation === "≧") return sign >= 0;
  if (relation === "≦") return sign <= 0;
  return relation === "＞" ? sign > 0 : sign < 0;
}

/**
 * More than a target of zero is only good where words say so: nobody sets "nothing" as a minimum, so a bare 0 may mean
 * "none, please".
 */
function isUnclear(way: JudgedDirection, pair: FoundPair): boolean {
  if (way.unclear) return true;
  const { actual, target } = pair.numbers;
  return way.source === "default" && compare(target, "0") === 0 && compare(actual, "0") > 0;
}

/**
 * In an indicator that measures a reduction, -7 may be a reduction by 7 or a growth by 7. Beside a target of the other
 * sign it is only certain when the plus is written out (+7.5％ beside -5%), or when the officer said which way is good.
 */
function signsClash(target: WrittenNumber, actual: WrittenNumber, name: NameDirection): boolean {
  if (!name.reduction) return false;
  const targetSign = compare(target.value, "0");
  const actualSign = compare(actual.value, "0");
  if (targetSign >= 0) return actualSign < 0;
  return actualSign > 0 && actual.change === undefined && !hasSign(actual.raw);
}

/** 80以上 as an actual is certainly not below 80, but how far above is not said. */
function isCertain(bound: Bound | undefined, way: JudgedDirection, holds: boolean): boolean {
  if (bound === undefined) return true;
  const upward = bound === "atLeast" || bound === "moreThan";
  return (way.direction === "higherIsBetter") === upward ? holds : !holds;
}
