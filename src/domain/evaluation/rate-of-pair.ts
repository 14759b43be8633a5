import type { RateMethod } from "../conventions/conventions";
import { compare, subtract } from "../decimal/decimal";
import type { DecimalText, Quantity } from "../quantity/quantity";
import { alignMore, type Aligned, type Amount } from "./common-unit";
import { noRate, type ComputedRate } from "./computed-rate";
import { isWholeRatio, type JudgedDirection, type WrittenNumber } from "./direction";
import type { NoRateReason } from "./evaluated-indicator";
import { methodOf, type IndicatorRules } from "./indicator-rules";
import type { Subject } from "./judgement";
import { isNumber, levelPair, type FoundPair } from "./number-pair";
import { plainTerms, rateByMethod, rateOf, type FormulaInputs } from "./rate-formulas";

/** Two numbers that were found to belong together, with all that bears on their rate. */
export type RatedPair = {
  readonly pair: FoundPair;
  readonly target: WrittenNumber;
  readonly actual: WrittenNumber;
  readonly way: JudgedDirection;
  readonly subject: Subject;
};

/**
 * The rate of a pair by the method in force. A method of the plan is only used for levels; changes (前年比-5%) have a rate
 * by 増減率の比, as amounts (15人削減), or by a method that the officer chose for this very indicator, on the levels in
 * brackets.
 */
export function rateOfPair(rated: RatedPair): ComputedRate {
  const { pair, target, actual, way, subject } = rated;
  const { rules } = subject;
  if (rules.exception?.method === "none") return noRate("methodNone");
  if (isAmountOfChange(pair, target, actual)) return rateOfAmounts(pair, rules);
  const method = methodOf(rules, way.direction);
  if (target.change !== undefined || actual.change !== undefined) return rateOfChanges(rated, method);
  if (method === "changeOverTargetChange" && subject.name.change) return changeRatio(rated);
  const reason = whyNoRate(rated, method);
  return reason === null ? rateOfLevels(rated, method, pair.numbers, target) : noRate(reason);
}

/** 100 % for a target of zero that was met, where the plan's conventions want it. */
export function fullForMetZero(
  rate: ComputedRate,
  { numbers, from }: FoundPair,
  met: boolean,
  { direction }: JudgedDirection,
  rules: IndicatorRules,
): ComputedRate {
  if (rate.kind === "rate" || rate.reason !== "zeroTarget") return rate;
  if (!met || rules.conventions.zeroTarget !== "fullWhenMet") return rate;
  const terms = { ...plainTerms({ ...numbers, from }), metZero: true };
  return rateOf(methodOf(rules, direction), ["1", "1"], terms);
}

function whyNoRate({ pair, actual, way, subject }: RatedPair, method: RateMethod): NoRateReason | null {
  const { actual: a, target: t } = pair.numbers;
  if (method !== "baselineProgress" && method !== "betweenAnchors") {
    if (compare(t, "0") === 0) return "zeroTarget";
    if (t.startsWith("-") || a.startsWith("-")) return "negativeValue";
  }
  if (way.unclear) return "directionUnclear";
  if (method === "none") {
    const plans = subject.rules.exception?.method ?? null;
    return plans === null && way.direction === "lowerIsBetter" ? "lowerIsBetter" : "methodNone";
  }
  return actual.bound === undefined ? null : "notReadable";
}

function rateOfChanges(rated: RatedPair, method: RateMethod): ComputedRate {
  const { pair, target, actual, way, subject } = rated;
  if (way.unclear) return noRate(method === "changeOverTargetChange" ? "directionUnclear" : "relativeTarget");
  if (actual.bound !== undefined) return noRate("relativeTarget");
  if (method === "changeOverTargetChange") return changeRatio(rated);
  if ((subject.rules.exception?.method ?? null) === null) return noRate("relativeTarget");
  const levels = pair.changes ? levelPair(target, actual) : pair.numbers;
  if (levels === null) return noRate("relativeTarget");
  // Without a unit nothing further could be compared with the levels.
  const amount = { value: levels.target, unit: levels.unit, raw: "" };
  return rateOfLevels(rated, method, levels, levels.unit === "" ? null : amount, "brackets");
}

/** 増減率の比; shares of an earlier value written whole (前年比105%) count with what they differ from 100. */
function changeRatio({ pair, target, actual }: RatedPair): ComputedRate {
  const { numbers, from } = pair;
  if (!pair.changes && (target.change !== undefined || actual.change !== undefined)) {
    return noRate("relativeTarget");
  }
  const whole = isWholeRatio(target) && isWholeRatio(actual);
  const change = (value: DecimalText): DecimalText => (whole ? subtract(value, "100") : value);
  if (compare(change(numbers.target), "0") === 0) return noRate("zeroTarget");
  const terms = plainTerms({
    ...numbers,
    actual: change(numbers.actual),
    target: change(numbers.target),
    from,
  });
  return rateOf("changeOverTargetChange", [terms.actual, terms.target], terms);
}

function rateOfLevels(
  { pair, way, subject }: RatedPair,
  method: RateMethod,
  numbers: Aligned,
  target: Amount | null,
  from: FormulaInputs["from"] = pair.from,
): ComputedRate {
  const { baseline, anchors, rules } = subject;
  const wanted: readonly Quantity[] =
    method === "baselineProgress" ? [baseline] : method === "betweenAnchors" ? anchorsOf(anchors) : [];
  const further = wanted.every(isLevel) && target !== null ? alignMore(numbers, target, wanted) : null;
  const [first = null, second = null] = further?.more ?? [];
  return rateByMethod(method, {
    actual: further?.actual ?? numbers.actual,
    target: further?.target ?? numbers.target,
    unit: further?.unit ?? numbers.unit,
    from,
    direction: way.direction,
    baseline: method === "baselineProgress" ? first : null,
    anchors:
      method === "betweenAnchors" && first !== null && second !== null ? { zero: first, full: second } : null,
    planYear: rules.planYear,
  });
}

function anchorsOf(anchors: Subject["anchors"]): readonly Quantity[] {
  return anchors === null ? [] : [anchors.zero, anchors.full];
}

function isLevel(quantity: Quantity): quantity is WrittenNumber {
  return isNumber(quantity) && quantity.change === undefined && quantity.bound === undefined;
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

/** The more the better, whatever they are amounts of; progress since a baseline is what they are themselves. */
function rateOfAmounts({ numbers, from }: FoundPair, rules: IndicatorRules): ComputedRate {
  const method = methodOf(rules, "higherIsBetter");
  const amounts = {
    actual: numbers.actual.replace("-", ""),
    target: numbers.target.replace("-", ""),
    unit: numbers.unit,
    from,
  };
  if (method === "baselineProgress" || method === "changeOverTargetChange") {
    return rateOf("changeOverTargetChange", [amounts.actual, amounts.target], plainTerms(amounts));
  }
  const others = {
    direction: "higherIsBetter",
    baseline: null,
    anchors: null,
    planYear: rules.planYear,
  } as const;
  return rateByMethod(method, { ...amounts, ...others });
}
