import type { RateFormat } from "../conventions/conventions";
import { compare, divideAndRound, multiply } from "../decimal/decimal";
import type { DecimalText } from "../quantity/quantity";
import type { ComputedRate } from "./computed-rate";
import type { AchievementRate, RateLimit } from "./evaluated-indicator";

type Quotient = { readonly numerator: DecimalText; readonly denominator: DecimalText };

const exactPlaces = 20;

/**
 * A rate as it is printed by the format. Order: rounded once from the exact quotient; kept below 100 if it is of an unmet
 * target (`met` false) and only rounding would bring it there; cut at the cap; raised to zero.
 */
export function printRate(rate: ComputedRate, format: RateFormat, met: boolean): AchievementRate {
  if (rate.kind === "none") return { kind: "none", reason: rate.reason, printed: format.noRateMark };
  const { method, terms } = rate;
  const { value, limited } = limitedValue(rate, format, met);
  return {
    kind: "rate",
    method,
    exact: exactPercent(rate),
    printed: written(value, format),
    printedPercent: percentOf(value, format),
    limited,
    terms,
  };
}

/** The quotient in percent: exact when finite within 20 decimals, else rounded there; no trailing zeros. */
export function exactPercent(quotient: Quotient): DecimalText {
  const text = quotientTo(quotient, exactPlaces, "halfUp", "100");
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** The quotient rounded as the format says, in percent, before any limit: what 「達成は100％以上」 is asked of. */
export function roundedPercent(quotient: Quotient, format: RateFormat): DecimalText {
  return percentOf(roundedValue(quotient, format, format.rounding), format);
}

/**
 * part ÷ whole of counts as it is printed ("63.0％", "0％"), with rounding and signs of the rates: always a percentage,
 * of a plan that prints ratios with one decimal; never cut. The format's mark when the whole is zero.
 */
export function printedShare(part: number, whole: number, format: RateFormat): string {
  if (whole === 0) return format.noRateMark;
  const share = { numerator: String(part), denominator: String(whole) };
  const ofShares = shareFormat(format);
  return written(limitedValue(share, ofShares, part >= whole).value, ofShares);
}

/** How shares of counts are printed where rates are printed by `format`. */
export function shareFormat(format: RateFormat): RateFormat {
  return {
    ...format,
    ...(format.display === "ratio" ? { display: "percent", decimals: 1 } : {}),
    cap: null,
  };
}

/** The number to print: a percentage, or a ratio where the format shows ratios. */
function limitedValue(
  quotient: Quotient,
  format: RateFormat,
  met: boolean,
): { readonly value: DecimalText; readonly limited: RateLimit | null } {
  const full = format.display === "percent" ? "100" : "1";
  const plainZero = format.plainZero ? "0" : places("0", format.decimals);
  if (isZero(quotient.numerator)) return { value: plainZero, limited: null };
  const rounded = roundedValue(quotient, format, format.rounding);
  if (format.floorAtZero && compare(rounded, "0") <= 0 && isNegative(quotient)) {
    return { value: plainZero, limited: "floor" };
  }
  const isOnlyRounded = format.stopBelowFull && !met && compare(rounded, full) >= 0 && isBelowFull(quotient);
  const value = isOnlyRounded ? roundedValue(quotient, format, "down") : rounded;
  const cap = capOf(format);
  if (cap !== null && compare(value, cap) > 0) return { value: cap, limited: "cap" };
  return { value, limited: isOnlyRounded ? "belowFull" : null };
}

/** The cap as it is printed. */
function capOf({ cap, display, decimals, rounding }: RateFormat): DecimalText | null {
  if (cap === null) return null;
  return divideAndRound(String(cap), display === "percent" ? "1" : "100", decimals, rounding);
}

function roundedValue(
  quotient: Quotient,
  { display, decimals }: RateFormat,
  rounding: RateFormat["rounding"],
): DecimalText {
  return quotientTo(quotient, decimals, rounding, display === "percent" ? "100" : "1");
}

function quotientTo(
  { numerator, denominator }: Quotient,
  decimals: number,
  rounding: RateFormat["rounding"],
  factor: DecimalText,
): DecimalText {
  const rounded = divideAndRound(multiply(numerator, factor), denominator, decimals, rounding);
  if (rounded === null) throw new RangeError("a rate was computed with a denominator of zero");
  return rounded;
}

function percentOf(value: DecimalText, { display }: RateFormat): DecimalText {
  return display === "percent" ? value : multiply(value, "100");
}

function written(value: DecimalText, { display, percentSign }: RateFormat): string {
  return display === "percent" ? `${value}${percentSign}` : value;
}

function isZero(value: DecimalText): boolean {
  return !/[1-9]/.test(value);
}

function isNegative({ numerator, denominator }: Quotient): boolean {
  return numerator.startsWith("-") !== denominator.startsWith("-");
}

function isBelowFull({ numerator, denominator }: Quotient): boolean {
  const sign = compare(numerator, denominator);
  return denominator.startsWith("-") ? sign > 0 : sign < 0;
}

function places(value: DecimalText, decimals: number): DecimalText {
  return decimals === 0 ? value : `${value}.${"0".repeat(decimals)}`;
}
