import type { BareNumber } from "./bare-number";

/** More digits than these are shown with an exponent, or rounded, in a cell without a format. */
const mostGeneralDigits = 10;

/** Placeholders of a plain format once spaces, fillers and colours are taken away: "0", "#,##0.0", "0.0%". */
const plainFormat = /^(#,##)?0(?:\.(0+))?(%?)$/;
const spacing =
  /_.|\*.|\\ |\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\d+|黒|青|赤|緑|白)\]|\s+$/giu;

/**
 * What a cell of that number format displays for the number, where every typed digit stays to be seen. Null where digits
 * would be lost (69.0 → 69, 69.5 → 70) or where the format does more than group and pad digits.
 */
export function shownNumber(number: BareNumber, numberFormat: string): string | null {
  const { negative, whole, fraction, isPercent } = number;
  const sign = negative ? "-" : "";
  if (numberFormat === "General") {
    const losesZeros = fraction.endsWith("0");
    if (isPercent || losesZeros || whole.length + fraction.length > mostGeneralDigits) return null;
    return sign + whole + (fraction === "" ? "" : `.${fraction}`);
  }
  const [positive = "", forNegative] = numberFormat.split(";");
  if (negative && forNegative !== undefined) return null;
  const match = plainFormat.exec(positive.replace(spacing, ""));
  if (!match) return null;
  const [, grouping, places = "", percent] = match;
  if (fraction.length > places.length || (percent === "%") !== isPercent) return null;
  const digits = grouping === undefined ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const padded = fraction.padEnd(places.length, "0");
  return sign + digits + (padded === "" ? "" : `.${padded}`) + (isPercent ? "%" : "");
}

/** The format under which a cell shows the number as it was typed. */
export function formatAsTyped({ hasSeparators, fraction }: BareNumber): string {
  if (!hasSeparators && fraction === "") return "General";
  return (hasSeparators ? "#,##0" : "0") + (fraction === "" ? "" : `.${"0".repeat(fraction.length)}`);
}
