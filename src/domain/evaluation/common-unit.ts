import { compare, divideAndRound, equal, multiply } from "../decimal/decimal";
import type { DecimalText } from "../quantity/quantity";
import { sameUnit, toCommonUnit } from "../quantity/units";

/** A number with its unit; `raw` is the text it was read from. */
export type Amount = { readonly value: DecimalText; readonly unit: string; readonly raw: string };

/** Two numbers brought into one unit; `unit` is "" where they were converted to a third one (時間 and 分 to seconds). */
export type Aligned = { readonly actual: DecimalText; readonly target: DecimalText; readonly unit: string };

const scaleWords = /[百千万億兆]/;

/**
 * Brings both into one unit; null when they measure different things.
 * Where only one of them names its unit it holds for both, unless the bare number may well be meant in another one:
 * beside a scaled amount (5億円 and 62,300), a share of 1 beside a percentage (69.0 % and 0.663), or when the two lie
 * a hundredfold apart.
 */
export function align(actual: Amount, target: Amount): Aligned | null {
  const unit = target.unit === "" ? actual.unit : target.unit;
  if ((actual.unit === "") !== (target.unit === "")) {
    const [bare, named] = actual.unit === "" ? [actual, target] : [target, actual];
    return bareFits(bare, named) ? { actual: actual.value, target: target.value, unit } : null;
  }
  if (actual.unit === target.unit) return { actual: actual.value, target: target.value, unit };
  const a = toCommonUnit(actual.value, actual.unit, target.unit);
  const t = toCommonUnit(target.value, target.unit, actual.unit);
  if (a === null || t === null) return null;
  return { actual: a, target: t, unit: sameUnit(actual.unit, target.unit) ? unit : "" };
}

/** Aligned numbers with further ones in the same unit. */
export type AlignedMore = Aligned & { readonly more: readonly DecimalText[] };

/**
 * Brings further amounts into the unit of two numbers that are aligned already; `target` is the amount that the aligned
 * target was read from. Where a further one has a unit of another size, all are converted. Null when one does not fit.
 */
export function alignMore(numbers: Aligned, target: Amount, further: readonly Amount[]): AlignedMore | null {
  return further.reduce<AlignedMore | null>(
    (aligned, each) => aligned && withOneMore(aligned, target, each),
    { ...numbers, more: [] },
  );
}

function withOneMore(numbers: AlignedMore, target: Amount, further: Amount): AlignedMore | null {
  const other = align(further, target);
  if (other === null) return null;
  if (equal(other.target, numbers.target)) {
    // A target of zero is zero in every unit, so only the unit's name can say that it is the same one.
    const sure = !equal(numbers.target, "0") || other.unit === numbers.unit;
    return sure ? { ...numbers, more: [...numbers.more, other.actual] } : null;
  }
  const larger = wholeFactor(other.target, numbers.target);
  if (larger !== null) {
    const scaled = (value: DecimalText): DecimalText => multiply(value, larger);
    return {
      actual: scaled(numbers.actual),
      target: other.target,
      unit: other.unit,
      more: [...numbers.more.map(scaled), other.actual],
    };
  }
  const smaller = wholeFactor(numbers.target, other.target);
  return smaller === null ? null : { ...numbers, more: [...numbers.more, multiply(other.actual, smaller)] };
}

/** How many times `part` goes into `whole`; null unless it is a whole number. */
function wholeFactor(whole: DecimalText, part: DecimalText): DecimalText | null {
  const factor = divideAndRound(whole, part, 0, "down");
  return factor !== null && equal(multiply(factor, part), whole) ? factor : null;
}

function bareFits(bare: Amount, named: Amount): boolean {
  const size = magnitude(bare.value);
  const other = magnitude(named.value);
  if (scaleWords.test(named.raw)) return false;
  if (named.unit === "%" && size !== "0" && compare(size, "1") <= 0 && compare(other, "1") > 0) return false;
  if (size === "0" || other === "0") return true;
  return compare(multiply(size, "100"), other) > 0 && compare(multiply(other, "100"), size) > 0;
}

function magnitude(value: DecimalText): DecimalText {
  return value.replace("-", "");
}
