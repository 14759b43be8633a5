import { compare } from "../decimal/decimal";
import type { Bound } from "../quantity/quantity";
import { directionOf, type JudgedDirection, type WrittenNumber } from "./direction";
import type { AchievementRate, NoRateReason, Relation } from "./evaluated-indicator";
import { decided, notComparable, type Heading, type Judgement } from "./judgement";
import type { NameDirection } from "./name-direction";
import { hasSign, pairOf, type NumberPair } from "./number-pair";
import { noRate, rateOf } from "./rate";

type FoundPair = Extract<NumberPair, { readonly kind: "pair" }>;

type OneSided = Exclude<Relation, "within">;

const relations: Readonly<Record<Bound, OneSided>> = {
  atLeast: "≧",
  atMost: "≦",
  moreThan: "＞",
  lessThan: "＜",
};

/** Judges one number against one number, exactly and never from the rounded rate. */
export function judgeNumbers(target: WrittenNumber, actual: WrittenNumber, name: NameDirection): Judgement {
  const way = directionOf(target, name);
  const heading: Heading = { direction: way.direction, directionSource: way.source };
  const pair = pairOf(target, actual, name);
  if (pair.kind === "none") return notComparable(heading, pair.reason);
  const rate = rateOfPair(pair, target, actual, way);
  const relation: OneSided = target.bound !== undefined ? relations[target.bound] : towardsGood(way);
  const { numbers } = pair;
  if (signsClash(target, actual, name))
    return notComparable(heading, "directionUnclear", noRate("directionUnclear"));
  if (compare(numbers.actual, numbers.target) !== 0 && isUnclear(way, pair)) {
    return notComparable(heading, "directionUnclear", rate);
  }
  const holds = stands(numbers.actual, relation, numbers.target);
  if (!isCertain(actual.bound, way, holds)) return notComparable(heading, "notReadable");
  const compared = { ...numbers, from: pair.from };
  return decided(heading, rate, {
    kind: pair.changes ? "changeComparison" : "comparison",
    relation,
    holds,
    compared,
  });
}

function towardsGood(way: JudgedDirection): OneSided {
  return way.direction === "lowerIsBetter" ? "≦" : "≧";
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
 * sign it is only certain when the plus is written out (+7.5％ beside -5%).
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

function rateOfPair(
  pair: FoundPair,
  target: WrittenNumber,
  actual: WrittenNumber,
  way: JudgedDirection,
): AchievementRate {
  const { actual: a, target: t } = pair.numbers;
  if (isAmountOfChange(pair, target, actual)) return rateOf(a, t);
  const reason = whyNoRate(pair, target, actual, way);
  return reason === null ? rateOf(a, t) : noRate(reason);
}

function whyNoRate(
  pair: FoundPair,
  target: WrittenNumber,
  actual: WrittenNumber,
  way: JudgedDirection,
): NoRateReason | null {
  if (target.change !== undefined || actual.change !== undefined) return "relativeTarget";
  if (compare(pair.numbers.target, "0") === 0) return "zeroTarget";
  if (target.value.startsWith("-") || actual.value.startsWith("-")) return "negativeValue";
  if (way.unclear) return "directionUnclear";
  if (way.direction === "lowerIsBetter") return "lowerIsBetter";
  return actual.bound === undefined ? null : "notReadable";
}

/**
 * 15人削減 and 31人削減 are amounts that can be divided: 206.7％ (published by 福知山市 for its staff reduction).
 * Percentages, and anything against a base (前年比), are not.
 */
function isAmountOfChange(pair: FoundPair, target: WrittenNumber, actual: WrittenNumber): boolean {
  const plain = /^(?:増|減|増加|減少|増員|減員|増設|削減|縮減|縮小|短縮)$/;
  if (!pair.changes || target.unit === "%" || target.unit === "ポイント" || actual.bound !== undefined)
    return false;
  if (!plain.test(target.change ?? "") || !plain.test(actual.change ?? "")) return false;
  const sign = compare(pair.numbers.target, "0");
  return sign !== 0 && sign === compare(pair.numbers.actual, "0");
}
