import { add } from "../decimal/decimal";
import { quantityOfFigure, unitOfCell } from "../evaluation/figure-quantity";
import type { PlanPeriod } from "../conventions/conventions";
import type { Indicator, Measurement } from "../plan/plan";
import type { DecimalText, Quantity } from "../quantity/quantity";
import { sameUnit } from "../quantity/units";
import { cumulativeWords, saysAddedUp, speaksOfYears } from "./several-years";

/** Units of levels and shares, which are never added up over years. */
const levelUnit = /^(?:%|ポイント|位|点|歳|℃|倍|割)$/;

/** The years of a plan; null when they are not known. */
type PlanYears = Pick<PlanPeriod, "from" | "to"> | null;

/** What is asked about one indicator in one year. */
export type CumulativeQuestion = {
  readonly name: string;
  readonly measurement: Measurement | null;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly fiscalYear: number;
  readonly period: PlanYears;
};

/**
 * Whether a target for several years (累計, 期間中, ５か年目標) stands beside an actual of one year, so that neither dividing nor
 * comparing says anything (小矢部市: 5ヵ年目標 1,400人 and 279人 in one year). Not where the name or both figures add up the
 * years, and not for a level (％, 位) in the last year of the plan, which is the year that such a target is meant for.
 */
export function isCumulativeTarget(question: CumulativeQuestion): boolean {
  const { name, measurement, target, actual, fiscalYear, period } = question;
  if (actual.kind !== "number" || (target.kind !== "number" && target.kind !== "range")) return false;
  if (target.change !== undefined || speaksOfYears(name)) return false;
  const words = cumulativeWords(measurement?.target);
  if (words === null || cumulativeWords(measurement?.actual) !== null) return false;
  const isLevel = levelUnit.test(target.unit) && !saysAddedUp(words);
  return !(isLevel && period?.to === fiscalYear);
}

/** The yearly actuals from one fiscal year to another added up. */
export type ActualsToDate = {
  readonly from: number;
  readonly to: number;
  readonly value: DecimalText;
  readonly unit: string;
};

/**
 * The yearly actuals from the first year of the plan to `fiscalYear` added up, to be offered beside a cumulative target.
 * Null unless every year has one number, all in one unit that can be added.
 */
export function actualsToDate(
  indicator: Indicator,
  period: PlanYears,
  fiscalYear: number,
): ActualsToDate | null {
  if (period === null || fiscalYear < period.from || fiscalYear > period.to) return null;
  const unitCell = unitOfCell(indicator.unit?.text);
  let sum: DecimalText = "0";
  let unit: string | null = null;
  for (let year = period.from; year <= fiscalYear; year += 1) {
    const found = indicator.measurements.find((measurement) => measurement.fiscalYear === year);
    const quantity = quantityOfFigure(found?.actual ?? null, unitCell);
    if (quantity.kind !== "number" || quantity.change !== undefined || quantity.bound !== undefined)
      return null;
    if (cumulativeWords(found?.actual) !== null || levelUnit.test(quantity.unit)) return null;
    if (unit !== null && unit !== quantity.unit && !sameUnit(unit, quantity.unit)) return null;
    unit ??= quantity.unit;
    sum = add(sum, quantity.value);
  }
  return { from: period.from, to: fiscalYear, value: sum, unit: unit ?? "" };
}
