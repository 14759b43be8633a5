import { compare, divideAndRound, equal, multiply } from "../../decimal/decimal";
import type { RankBand, RankScale, RateFormat } from "../conventions";

/** A rate that two ranks claim or none does; `planYear` is null where the scale holds for every year. */
export type RankFinding =
  | { readonly kind: "empty"; readonly planYear: number | null }
  /** Rates between two bands belong to neither; the lower-end rule gives them to `below`. */
  | {
      readonly kind: "gap";
      readonly planYear: number | null;
      readonly above: RankBand;
      readonly below: RankBand;
    }
  | {
      readonly kind: "overlap";
      readonly planYear: number | null;
      readonly above: RankBand;
      readonly below: RankBand;
    }
  /** A band stands below one whose lower end is not higher. */
  | {
      readonly kind: "unordered";
      readonly planYear: number | null;
      readonly above: RankBand;
      readonly below: RankBand;
    }
  /** The last band does not reach down to every low rate. */
  | { readonly kind: "noLowest"; readonly planYear: number | null; readonly lowest: RankBand }
  | { readonly kind: "sameMark"; readonly planYear: number | null; readonly mark: string };

/**
 * What is wrong with a scale: gaps (80〜99％ below 100％ leaves 99.5), overlaps, a wrong order, no lowest rank, one mark
 * twice. Where the printed rate is ranked, `format` tells which numbers can be printed at all: whole ones leave no gap
 * between 99 and 100.
 */
export function checkRankScale(scale: RankScale, format: RateFormat | null = null): readonly RankFinding[] {
  const step = scale.basedOn === "printed" && format !== null ? printedDecimals(format) : null;
  if (scale.byPlanYear.length === 0) return checkBands(scale.bands, null, step);
  return scale.byPlanYear.flatMap((bands, index) => checkBands(bands, index + 1, step));
}

/** How many decimals a printed rate has in percent; negative where it goes by tens. */
function printedDecimals({ display, decimals }: RateFormat): number {
  return display === "percent" ? decimals : decimals - 2;
}

function checkBands(
  bands: readonly RankBand[],
  planYear: number | null,
  decimals: number | null,
): readonly RankFinding[] {
  const lowest = bands[bands.length - 1];
  if (lowest === undefined) return [{ kind: "empty", planYear }];
  const pairs = bands.flatMap((below, index): readonly RankFinding[] => {
    const above = bands[index - 1];
    if (above === undefined) return [];
    if (isUnordered(above, below)) return [{ kind: "unordered", planYear, above, below }];
    const kind = between(above, below, decimals);
    return kind === null ? [] : [{ kind, planYear, above, below }];
  });
  const marks = bands.map(({ mark }) => mark);
  const twice = [...new Set(marks.filter((mark, index) => marks.indexOf(mark) !== index))];
  return [
    ...pairs,
    ...(lowest.from === null ? [] : [{ kind: "noLowest", planYear, lowest } as const]),
    ...twice.map((mark) => ({ kind: "sameMark", planYear, mark }) as const),
  ];
}

/** Both reach down without end, or the lower ends do not fall. */
function isUnordered(above: RankBand, below: RankBand): boolean {
  if (above.from === null) return below.to === null || below.from !== null;
  if (below.from === null) return false;
  const sign = compare(below.from, above.from);
  return sign > 0 || (sign === 0 && !(below.fromInclusive && !above.fromInclusive));
}

/** How the upper end of a band meets the lower end of the one above it. */
function between(above: RankBand, below: RankBand, decimals: number | null): "gap" | "overlap" | null {
  if (above.from === null) return "overlap";
  if (below.to === null) return null;
  const sign = compare(below.to, above.from);
  if (sign > 0 || (sign === 0 && below.toInclusive && above.fromInclusive)) return "overlap";
  if (sign === 0 && (below.toInclusive || above.fromInclusive)) return null;
  return decimals !== null && !someBetween(below, above, decimals) ? null : "gap";
}

/** Whether a number with so many decimals lies between the two bands. */
function someBetween(below: RankBand, above: RankBand, decimals: number): boolean {
  const [low, high] = [below.to ?? "0", above.from ?? "0"];
  const power = `1${"0".repeat(Math.abs(decimals))}`;
  const unit = decimals >= 0 ? (divideAndRound("1", power, decimals, "halfUp") ?? "1") : power;
  const steps = BigInt(divideAndRound(low, unit, 0, "down") ?? "0");
  const candidates = [-1n, 0n, 1n, 2n].map((more) => multiply(String(steps + more), unit));
  return candidates.some(
    (value) =>
      (compare(value, low) > 0 || (equal(value, low) && !below.toInclusive)) &&
      (compare(value, high) < 0 || (equal(value, high) && !above.fromInclusive)),
  );
}
