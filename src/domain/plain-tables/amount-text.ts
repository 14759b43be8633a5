import { canonical, compare, divideAndRound, type DecimalText } from "../decimal/decimal";

const thousand = "1000";
const hundredMillion = "100000000";

/** More decimals than an amount of yen can have in 千円. */
const decimalsKept = 15;

/** Thousands separated by commas; △ before what is below zero, as in official accounts. */
export function groupedDecimal(value: DecimalText): string {
  const [whole = "", decimals] = value.replace(/^-/, "").split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value.startsWith("-") ? "△" : ""}${separated}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** 23,161,796千円 for an amount in yen. Nothing is rounded: what is no whole 千円 keeps its decimals. */
export function thousandYenText(yen: DecimalText): string {
  const exact = divideAndRound(yen, thousand, decimalsKept, "halfUp");
  return `${groupedDecimal(canonical(exact ?? "0"))}千円`;
}

/** 231.6億円 (四捨五入) for an amount in yen; null below one 億円, where it would say less than 千円 do. */
export function hundredMillionYenText(yen: DecimalText): string | null {
  if (compare(yen.replace("-", ""), hundredMillion) < 0) return null;
  const rounded = divideAndRound(yen, hundredMillion, 1, "halfUp");
  return rounded === null ? null : `${groupedDecimal(rounded)}億円`;
}

/** 23,161,796千円（231.6億円）: exact, and rounded where that says something. */
export function totalAmountText(yen: DecimalText): string {
  const rounded = hundredMillionYenText(yen);
  return thousandYenText(yen) + (rounded === null ? "" : `（${rounded}）`);
}
