import { compare, divideAndRound, multiply, round, subtract } from "../decimal/decimal";
import type { DecimalText } from "../quantity/quantity";
import type { SourcedFigure } from "../plan/plan";

/** A typed achievement rate in percent, with the decimals it is written to. */
export type StatedRate = { readonly percent: DecimalText; readonly decimals: number };

/** How a typed rate differs from the computed one. */
export type RateDifference =
  /** The same number, rounded in another way (切り捨て, 切り上げ). */
  | { readonly kind: "rounding" }
  /** 100 where the computed rate is above it. */
  | { readonly kind: "capped" }
  /** The decimal point stands elsewhere. */
  | { readonly kind: "digitSlip" }
  /** Target and actual were exchanged, or 2 − actual ÷ target was taken. */
  | { readonly kind: "direction" }
  /** Divided by another figure than this year's target. */
  | { readonly kind: "denominator"; readonly by: RateDivisor["by"]; readonly divisor: DecimalText }
  | { readonly kind: "unknown" };

/** A figure that somebody may have divided by instead of the target. */
export type RateDivisor = {
  readonly by: "masterTarget" | "formerTarget" | "baseline" | "previousActual";
  readonly value: DecimalText;
};

/**
 * What a typed rate may say: "96.1％" one thing; a bare 0.961 or 96.1 the number itself or its hundredfold. Empty for words,
 * dashes and blanks.
 */
export function statedRates(figure: SourcedFigure): readonly StatedRate[] {
  const text = figure.text
    .normalize("NFKC")
    .replace(/[\s,]/g, "")
    .replace(/^[▲△−]/, "-");
  const found = /^(-?\d+)(?:\.(\d+))?(%?)$/.exec(text);
  if (!found) return [];
  const [, whole = "0", fraction = "", sign] = found;
  const decimals = fraction.length;
  const percent = fraction === "" ? whole : `${whole}.${fraction}`;
  if (sign === "%") return [{ percent, decimals }];
  return [
    { percent, decimals },
    { percent: multiply(percent, "100"), decimals: Math.max(0, decimals - 2) },
  ];
}

const same = (stated: StatedRate, exact: DecimalText, mode: "halfUp" | "down" | "up"): boolean =>
  compare(round(exact, stated.decimals, mode), stated.percent) === 0;

/** Whether a typed rate is the computed one, rounded half up to the decimals that it is written with. */
export function isRate(figure: SourcedFigure, exact: DecimalText): boolean {
  return statedRates(figure).some((stated) => same(stated, exact, "halfUp"));
}

/**
 * Why a typed rate is not the computed one; null when it is. `exact` is the computed rate in percent; `actual` and `target`
 * are the two numbers it was computed from, in one unit.
 */
export function rateDifference(
  figure: SourcedFigure,
  exact: DecimalText,
  numbers: { readonly actual: DecimalText; readonly target: DecimalText } | null,
  divisors: readonly RateDivisor[],
): RateDifference | null {
  const stated = statedRates(figure);
  if (stated.length === 0 || isRate(figure, exact)) return null;
  const says = (rate: DecimalText | null): boolean =>
    rate !== null && stated.some((each) => same(each, rate, "halfUp"));
  if (stated.some((each) => same(each, exact, "down") || same(each, exact, "up")))
    return { kind: "rounding" };
  if (compare(exact, "100") > 0 && stated.some(({ percent }) => compare(percent, "100") === 0))
    return { kind: "capped" };
  if (numbers !== null) {
    const { actual, target } = numbers;
    const twoMinus = quotient(subtract(multiply(target, "2"), actual), target);
    if (says(quotient(target, actual)) || says(twoMinus)) return { kind: "direction" };
    const other = divisors.find(({ value }) => compare(value, target) !== 0 && says(quotient(actual, value)));
    if (other) return { kind: "denominator", by: other.by, divisor: other.value };
  }
  const slips = ["0.01", "0.1", "10", "100"].map((factor) => multiply(exact, factor));
  return slips.some(says) ? { kind: "digitSlip" } : { kind: "unknown" };
}

/** part ÷ whole in percent to 20 decimals; null when the whole is zero. */
export function quotient(part: DecimalText, whole: DecimalText): DecimalText | null {
  return divideAndRound(multiply(part, "100"), whole, 20, "halfUp");
}
