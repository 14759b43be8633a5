import { add, canonical, divideAndRound, type DecimalText } from "../decimal/decimal";
import { groupedDecimal } from "../plain-tables/amount-text";
import type { EffectItem, EffectTable, YearEffect } from "./effect-table";

/** Units in which sums are printed, in yen. */
const thousand = "1000";
const million = "1000000";
const hundredMillion = "100000000";

/** More decimals than an amount of yen can have in 千円. */
const decimalsKept = 15;

/** The exact sum in yen of the amounts that count; null where there is none. */
export function sumOf(effects: readonly YearEffect[]): DecimalText | null {
  return effects.reduce<DecimalText | null>(
    (sum, { yen }) => (yen === null ? sum : add(sum ?? "0", yen)),
    null,
  );
}

/** All amounts of an item over the years of its table. */
export const sumOfItem = ({ years }: EffectItem): DecimalText | null => sumOf(years);

/** The sum of a year over all items. */
export function sumOfYear({ items }: EffectTable, index: number): DecimalText | null {
  return sumOf(items.flatMap(({ years }) => years[index] ?? []));
}

/** The sum over all items and years. */
export function sumOfAll({ items }: EffectTable): DecimalText | null {
  return sumOf(items.flatMap(({ years }) => years));
}

/** An amount in 千円, not rounded: what is no whole 千円 keeps its decimals. */
export function inThousands(yen: DecimalText): string {
  return groupedDecimal(canonical(divideAndRound(yen, thousand, decimalsKept, "halfUp") ?? "0"));
}

/** An amount in 百万円, rounded (四捨五入) from the exact one. */
export function inMillions(yen: DecimalText): string {
  return groupedDecimal(divideAndRound(yen, million, 0, "halfUp") ?? "0");
}

/** An amount in 億円 with one decimal, rounded (四捨五入) from the exact one. */
export function inHundredMillions(yen: DecimalText): string {
  return groupedDecimal(divideAndRound(yen, hundredMillion, 1, "halfUp") ?? "0.0");
}
