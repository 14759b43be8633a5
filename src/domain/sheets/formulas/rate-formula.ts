import type { RateFormat } from "../../conventions/conventions";
import type { AchievementRate } from "../../evaluation/evaluated-indicator";
import { verdictWords } from "../tables/words";
import { quoted } from "./excel-text";

/** Where the numbers of a rate stand on our own sheet, as references; `baseline` is null where there is none. */
export type RateCells = {
  readonly actual: string;
  readonly target: string;
  readonly baseline: string | null;
};

type Rate = Extract<AchievementRate, { readonly kind: "rate" }>;

const roundings: Readonly<Record<RateFormat["rounding"], string>> = {
  halfUp: "ROUND",
  down: "ROUNDDOWN",
  up: "ROUNDUP",
};

const exactPlaces = 10;

/**
 * The quotient of a rate, 1 being 100 %, as a formula; README.md of src/domain/conventions has the methods. Null for a rate that
 * was not computed by a formula from these cells.
 */
export function quotientFormula({ method, terms }: Rate, cells: RateCells): readonly [string, string] | null {
  const { actual: a, target: t, baseline: b } = cells;
  if (terms.metZero || terms.from !== "values") return null;
  switch (method) {
    case "actualOverTarget":
      return [a, t];
    case "targetOverActual":
      return [t, a];
    case "twoMinusActualOverTarget":
      return [`(2*${t}-${a})`, t];
    case "baselineProgress":
      return b === null ? null : [`(${a}-${b})`, `(${t}-${b})`];
    case "betweenAnchors":
      if (terms.anchors === null) return null;
      return [`(${a}-(${terms.anchors.zero}))`, `((${terms.anchors.full})-(${terms.anchors.zero}))`];
    case "elapsedShare":
      return terms.elapsed === null ? null : [`(${a}*${terms.elapsed.of})`, `(${t}*${terms.elapsed.year})`];
    case "changeOverTargetChange":
    case "none":
      return null;
  }
}

/** The number that is printed before any limit: rounded once, in percent or as a ratio. */
export function roundedFormula(quotient: readonly [string, string], format: RateFormat): string {
  return `${roundings[format.rounding]}(${cleanQuotient(quotient, format)},${format.decimals})`;
}

/**
 * The quotient without what binary arithmetic leaves: 271.4×100÷80 is 339.25, not 339.24999999999994. Ten decimals keep every
 * quotient apart from a half that it is not, for denominators of up to seven digits.
 */
export function cleanQuotient(
  [above, below]: readonly [string, string],
  { display }: Pick<RateFormat, "display">,
): string {
  return `ROUND(${above}${display === "percent" ? "*100" : ""}/${below},${exactPlaces})`;
}

/**
 * The text of a rate from the cell of its rounded number, with the limits of the format in the order in which they are applied:
 * an unmet target stays below 100, the cap, zero. `verdict` is the cell of the verdict.
 */
export function printedFormula(
  [above, below]: readonly [string, string],
  rounded: string,
  verdict: string,
  format: RateFormat,
): string {
  const isPercent = format.display === "percent";
  const full = isPercent ? 100 : 1;
  const belowFull = `ROUNDDOWN(${cleanQuotient([above, below], format)},${format.decimals})`;
  const isOnlyRounded = `AND(${verdict}<>${quoted(verdictWords.achieved)},${rounded}>=${full},${above}/${below}<1)`;
  const stopped = format.stopBelowFull ? `IF(${isOnlyRounded},${belowFull},${rounded})` : rounded;
  const cap = format.cap === null ? null : String(isPercent ? format.cap : format.cap / 100);
  const capped = cap === null ? stopped : `MIN(${stopped},${cap})`;
  const value = format.floorAtZero ? `MAX(${capped},0)` : capped;
  const digits = format.decimals === 0 ? "0" : `0.${"0".repeat(format.decimals)}`;
  const sign = isPercent ? quoted(format.percentSign) : null;
  const text = `TEXT(${value},${quoted(digits)})`;
  const zero = format.floorAtZero ? `${above}/${below}<=0` : `${above}=0`;
  const shown = format.plainZero ? `IF(${zero},"0",${text})` : text;
  return sign === null ? shown : `${shown}&${sign}`;
}
