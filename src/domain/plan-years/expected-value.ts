import { add, canonical, divideAndRound, multiply, subtract, type DecimalText } from "../decimal/decimal";

const exactPlaces = 20;

/**
 * 期待値: what the actual of `year` should be when the figure grows evenly from `baseline` (of fiscal year `fromYear`) to
 * `target` (of `toYear`). 静岡県 draws this line from 基準値 to 目標値; 茨城県 publishes 2,000・4,000・6,000 so for 10,000 after
 * five years. A decimal, exact when finite within 20 digits, else rounded there (half up); null for years outside
 * `fromYear` to `toYear` and where that is no stretch of time.
 */
export function expectedValue(
  baseline: DecimalText,
  target: DecimalText,
  fromYear: number,
  toYear: number,
  year: number,
): DecimalText | null {
  if (toYear <= fromYear || year < fromYear || year > toYear) return null;
  const rise = multiply(subtract(target, baseline), String(year - fromYear));
  const share = divideAndRound(rise, String(toYear - fromYear), exactPlaces, "halfUp");
  return share === null ? null : canonical(add(baseline, share));
}
