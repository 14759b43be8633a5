import Big from "big.js";

/** A plain decimal in a string: optional minus, digits, optional fraction; never an exponent. */
export type DecimalText = string;

/** 四捨五入 (a half goes away from zero), 切り捨て (towards zero) and 切り上げ (away from zero). */
export type RoundingMode = "halfUp" | "down" | "up";

const bigModes: Readonly<Record<RoundingMode, 0 | 1 | 3>> = {
  halfUp: Big.roundHalfUp,
  down: Big.roundDown,
  up: Big.roundUp,
};

const plainDecimal = /^-?\d+(?:\.\d+)?$/;

/** True when the text is a plain decimal that the functions of this file accept. */
export function isDecimalText(text: string): boolean {
  return plainDecimal.test(text);
}

/** The plain decimal text of a number that Excel holds (`1e-7` → `0.0000001`); null when it is not finite. */
export function decimalFromNumber(value: number): DecimalText | null {
  return Number.isFinite(value) ? plain(new Big(value)) : null;
}

/** The shortest form of a decimal: no trailing zeros, no `-0`. */
export function canonical(value: DecimalText): DecimalText {
  return plain(new Big(value));
}

/** Sign of `a - b`: -1, 0 or 1. */
export function compare(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}

/** True when both stand for the same number (`84.0` and `84`). */
export function equal(a: DecimalText, b: DecimalText): boolean {
  return new Big(a).eq(b);
}

/** `a + b`, exact. */
export function add(a: DecimalText, b: DecimalText): DecimalText {
  return plain(new Big(a).plus(b));
}

/** `a - b`, exact. */
export function subtract(a: DecimalText, b: DecimalText): DecimalText {
  return plain(new Big(a).minus(b));
}

/** `a × b`, exact. */
export function multiply(a: DecimalText, b: DecimalText): DecimalText {
  return plain(new Big(a).times(b));
}

/** The number with its sign turned. */
export function negate(value: DecimalText): DecimalText {
  if (new Big(value).eq(0)) return value.replace("-", "");
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}

/**
 * `numerator ÷ denominator`, rounded once from the exact quotient to `places` decimals and written with exactly
 * that many (`84.0`). Null when the denominator is zero.
 */
export function divideAndRound(
  numerator: DecimalText,
  denominator: DecimalText,
  places: number,
  mode: RoundingMode,
): DecimalText | null {
  if (new Big(denominator).eq(0)) return null;
  const Division = Big();
  Division.DP = places;
  Division.RM = bigModes[mode];
  return withoutNegativeZero(new Division(numerator).div(denominator).toFixed(places));
}

/** The number rounded to `places` decimals and written with exactly that many. */
export function round(value: DecimalText, places: number, mode: RoundingMode): DecimalText {
  return withoutNegativeZero(new Big(value).toFixed(places, bigModes[mode]));
}

function plain(value: Big): DecimalText {
  return withoutNegativeZero(value.toFixed());
}

function withoutNegativeZero(text: DecimalText): DecimalText {
  return /^-0(?:\.0*)?$/.test(text) ? text.slice(1) : text;
}
