import type { DecimalText } from "../quantity/quantity";
import type { AchievementRate, NoRateReason } from "./evaluated-indicator";

const exactPlaces = 20;

/**
 * actual ÷ target × 100, both in one unit and target not zero. Printed with one decimal, a half rounded away from
 * zero, the trailing zero kept; an actual of zero prints "0％" (厚木市 第7次行政改革大綱 資料9). Not capped at 100.
 */
export function rateOf(actual: DecimalText, target: DecimalText): AchievementRate {
  const exact = percent(actual, target, exactPlaces);
  if (exact === null) return noRate("zeroTarget");
  return {
    kind: "rate",
    method: "actualOverTarget",
    exact: exact.replace(/\.?0+$/, ""),
    printed: printedShare(actual, target),
  };
}

/** There is no rate, for this reason. */
export function noRate(reason: NoRateReason): AchievementRate {
  return { kind: "none", reason, printed: "―" };
}

/** part ÷ whole in percent as it is printed ("63.0％", "0％"); "―" when the whole is zero. */
export function printedShare(part: DecimalText, whole: DecimalText): string {
  const tenths = percent(part, whole, 1);
  if (tenths === null) return "―";
  return /[1-9]/.test(part) ? `${tenths}％` : "0％";
}

/**
 * part ÷ whole × 100, rounded once from the exact quotient to `places` decimals, half away from zero. In integers:
 * both are shifted by as many digits as the longer fraction has. Null when the whole is zero.
 */
function percent(part: DecimalText, whole: DecimalText, places: number): DecimalText | null {
  const shift = Math.max(fractionLength(part), fractionLength(whole));
  const numerator = digitsOf(part, shift);
  const denominator = digitsOf(whole, shift);
  if (denominator === 0n) return null;
  const negative = part.startsWith("-") !== whole.startsWith("-") && numerator !== 0n;
  const scaled = numerator * 10n ** BigInt(places + 2);
  const rounded = String((2n * scaled + denominator) / (2n * denominator)).padStart(places + 1, "0");
  return `${negative ? "-" : ""}${rounded.slice(0, -places)}.${rounded.slice(-places)}`;
}

function fractionLength(value: DecimalText): number {
  const point = value.indexOf(".");
  return point < 0 ? 0 : value.length - point - 1;
}

/** The digits without sign as an integer, `shift` of them behind the point. */
function digitsOf(value: DecimalText, shift: number): bigint {
  return BigInt(value.replace(/[-.]/g, "") + "0".repeat(shift - fractionLength(value)));
}
