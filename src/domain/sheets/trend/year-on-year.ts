import type { RateFormat } from "../../conventions/conventions";
import { compare, divideAndRound, equal, multiply, round, subtract } from "../../decimal/decimal";
import { align } from "../../evaluation/common-unit";
import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import { cumulativeWords } from "../../plan-years/several-years";
import type { FigureNote } from "../../plan-years/figure-note";
import type { DecimalText, Quantity } from "../../quantity/quantity";

/** Why an actual is not set beside the one of the year before. */
export type NoComparison =
  | "noPrevious"
  | "notANumber"
  | "notExact"
  | "aChange"
  | "unitsDiffer"
  | "cumulative"
  | "otherDate"
  | "previousZero"
  | "negative";

/** Whether the exact actual is above, below or at that of the year before. */
export type Movement = "up" | "down" | "same";

/**
 * The actual of a year beside that of the year before: as a ratio in percent (counts, amounts), as a difference in its unit
 * (percentages in ポイント; places, points, degrees), or why neither is given.
 */
export type YearOnYear =
  | { readonly kind: "ratio"; readonly percent: DecimalText; readonly movement: Movement }
  | {
      readonly kind: "difference";
      readonly value: DecimalText;
      /** Decimals that the sheets show of the two actuals; the value has more where it needs them. */
      readonly places: number;
      readonly unit: string;
      readonly movement: Movement;
    }
  | { readonly kind: "none"; readonly reason: NoComparison };

/** Units of levels and shares: a ratio of two of them says nothing. */
const levelUnit = /^(?:%|ポイント|位|点|歳|℃|倍|割)$/;

/** A figure that is not the actual at the end of its year is not compared with one that is. */
const otherDate: ReadonlySet<FigureNote["kind"]> = new Set(["forecast", "asOf", "otherYear"]);

/** Compares the actuals of two years that follow one another; `previous` is null where the year before has no figures. */
export function yearOnYear(
  current: EvaluatedIndicator,
  previous: EvaluatedIndicator | null,
  format: RateFormat,
): YearOnYear {
  if (previous === null || isUnreported(previous.actualQuantity)) return none("noPrevious");
  const [now, before] = [current.actualQuantity, previous.actualQuantity];
  if (now.kind !== "number" || before.kind !== "number") return none("notANumber");
  if (now.change !== undefined || before.change !== undefined) return none("aChange");
  if (isInexact(now) || isInexact(before)) return none("notExact");
  if (hasOtherDate(current) || hasOtherDate(previous)) return none("otherDate");
  if (isCumulative(current) !== isCumulative(previous)) return none("cumulative");
  const numbers = align(now, before);
  if (numbers === null) return none("unitsDiffer");
  if (levelUnit.test(numbers.unit)) {
    const places = Math.max(decimalsShown(now), decimalsShown(before));
    return difference(numbers.actual, numbers.target, places, numbers.unit);
  }
  if (compare(numbers.actual, "0") < 0 || compare(numbers.target, "0") < 0) return none("negative");
  const { decimals, rounding } = ratioFormat(format);
  const percent = divideAndRound(multiply(numbers.actual, "100"), numbers.target, decimals, rounding);
  const movement = movementOf(numbers.actual, numbers.target);
  return percent === null ? none("previousZero") : { kind: "ratio", percent, movement };
}

/** How 前年度比 is rounded and printed: in percent, whatever the rates of the plan are printed as. */
export function ratioFormat(format: RateFormat): RateFormat {
  return format.display === "percent" ? format : { ...format, display: "percent", decimals: 1 };
}

/** Whether there is no actual (yet). */
export function isUnreported({ kind }: Quantity): boolean {
  return kind === "missing" || kind === "pending";
}

/** The actual, if it is a single exact number of the end of its year, which may be set beside others; null otherwise. */
export function plainActual(evaluated: EvaluatedIndicator): PlainNumber | null {
  const { actualQuantity: actual } = evaluated;
  const isPlain = actual.kind === "number" && actual.change === undefined && !isInexact(actual);
  return isPlain && !hasOtherDate(evaluated) ? actual : null;
}

function none(reason: NoComparison): YearOnYear {
  return { kind: "none", reason };
}

function movementOf(now: DecimalText, before: DecimalText): Movement {
  const order = compare(now, before);
  return order > 0 ? "up" : order < 0 ? "down" : "same";
}

/** Decimals of a difference beyond those that the sheets show. */
const mostDecimals = 2;

function difference(now: DecimalText, before: DecimalText, places: number, unit: string): YearOnYear {
  const exact = subtract(now, before);
  const needed = exact.split(".")[1]?.length ?? 0;
  const value = round(exact, Math.max(places, Math.min(needed, mostDecimals)), "halfUp");
  return {
    kind: "difference",
    value: equal(exact, "0") ? "0" : value,
    places,
    unit: unit === "%" ? "ポイント" : unit,
    movement: movementOf(now, before),
  };
}

type PlainNumber = Extract<Quantity, { readonly kind: "number" }>;

function isInexact({ bound, qualifiers = [] }: PlainNumber): boolean {
  return bound !== undefined || qualifiers.includes("approximate");
}

function hasOtherDate({ figureNotes }: EvaluatedIndicator): boolean {
  return figureNotes.some(({ about, kind }) => about === "actual" && otherDate.has(kind));
}

/** Whether an actual counts what was reached since some year, not what was reached in its own. */
export function isCumulative({ measurement }: EvaluatedIndicator): boolean {
  return cumulativeWords(measurement?.actual) !== null;
}

/** Decimals of the number as the cell shows it. */
function decimalsShown({ raw }: Quantity): number {
  return /\d\.(\d+)/.exec(raw.normalize("NFKC"))?.[1]?.length ?? 0;
}
